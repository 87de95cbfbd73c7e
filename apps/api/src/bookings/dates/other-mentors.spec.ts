// Others staff a session: nobody who has booked loses their time, and whoever nobody can take over keeps their mentor.
import { expect, test } from '@jest/globals';
import type { Mentor } from '../../mentors/mentor.entity.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';
import { at, ChangingDates } from '../../testing/desks/changing-dates.ts';
import type { WantedChange } from '../date-plans/date-change.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, found } = dates;

const plan = (mentors: readonly Mentor[], given: object = {}): Promise<PlannedSlot[]> =>
  town.make.aSession(
    mentors.map(({ id }) => id),
    { minutes: 120, slotMinutes: 60, ...given },
  );
const staffed = async (mentors: readonly Mentor[]): Promise<MadeOffer> =>
  aSeries({ slotPlan: await plan(mentors) });
const able = (...worries: ('WIFI' | 'FORMS')[]) => town.make.aMentor({ worries });

/** Books with a mentor of a date at 14 o'clock, or an hour later. */
async function talk(
  { slots }: MadeOffer['occurrence'],
  mentor: Mentor,
  hour: 0 | 1,
  needs: object = {},
  contact: object = {},
) {
  const own = slots.filter(({ mentorId }) => mentorId === mentor.id);
  return town.booked({ slotId: own[hour]!.id, needs, ...contact });
}

/** Whom somebody has booked: the mentor, and the time. */
async function mentorOf(receipt: Awaited<ReturnType<typeof talk>>): Promise<[string, string]> {
  const { slot } = await found(receipt);
  const [row] = await town.api.sql('SELECT mentor_id, withdrawn_at FROM slot WHERE id = $1', [slot!.id]);
  expect(row.withdrawn_at).toBeNull();
  return [row.mentor_id, slot!.startsAt];
}

/** What it means for each talk, as shown and as done. */
async function change(id: string, wanted: WantedChange) {
  const shown = await dates.changes.preview(id, wanted);
  const done = await dates.changes.apply(id, wanted, '');
  expect(JSON.stringify(done)).toEqual(JSON.stringify(shown));
  return done.flatMap(({ talks }) => talks.map(({ number, toMentorId }) => [number, toMentorId]));
}
const alone = (slotPlan: PlannedSlot[]): WantedChange => ({ scope: 'THIS', change: { slotPlan } });

test('a colleague takes over at the same time; who could go nowhere else goes first', async () => {
  const [leaves, forms, wifi] = [
    await able('FORMS', 'WIFI'),
    await able('FORMS', 'WIFI'),
    await able('WIFI'),
  ];
  const { occurrence } = await staffed([leaves, forms, wifi]);
  const first = await talk(occurrence, leaves, 0, { worry: 'FORMS' }, { email: 'mara@example.org' });
  const later = await talk(occurrence, leaves, 1, { worry: 'WIFI' });
  await town.api.sql('DELETE FROM message');
  expect(await change(occurrence.id, alone(await plan([forms, wifi])))).toEqual([
    [first.number, forms.id],
    [later.number, forms.id],
  ]);
  expect(await mentorOf(first)).toEqual([forms.id, '2026-11-24T13:00:00Z']);
  expect(await mentorOf(later)).toEqual([forms.id, '2026-11-24T14:00:00Z']);
  const { value } = await town.guest.file(first);
  expect(value!.history.map(({ kind }) => kind)).toContain('MENTOR_CHANGED');
  // Who left an address is told, once.
  expect(await town.api.sql('SELECT kind FROM message')).toEqual([{ kind: 'booking.news' }]);
});

test('two who leave are taken over by two, whichever way it goes', async () => {
  const [a, b, both, wifi] = [
    await able('WIFI'),
    await able('FORMS'),
    await able('FORMS', 'WIFI'),
    await able('WIFI'),
  ];
  const { occurrence } = await staffed([a, b, both, wifi]);
  const one = await talk(occurrence, a, 0, { worry: 'WIFI' });
  const two = await talk(occurrence, b, 0, { worry: 'FORMS' });
  await change(occurrence.id, alone(await plan([both, wifi])));
  expect([await mentorOf(one), await mentorOf(two)]).toEqual([
    [wifi.id, '2026-11-24T13:00:00Z'],
    [both.id, '2026-11-24T13:00:00Z'],
  ]);
});

test('where nobody else can, the mentor stays for this talk and for nothing else', async () => {
  const [leaves, wifi] = [await able('FORMS'), await able('WIFI')];
  const { occurrence } = await staffed([leaves, wifi]);
  const kept = await talk(occurrence, leaves, 1, { worry: 'FORMS' });
  expect(await change(occurrence.id, alone(await plan([wifi])))).toEqual([[kept.number, null]]);
  expect(await mentorOf(kept)).toEqual([leaves.id, '2026-11-24T14:00:00Z']);
  const living = await town.api.sql(
    'SELECT mentor_id FROM slot WHERE occurrence_id = $1 AND withdrawn_at IS NULL ORDER BY starts_at, taken',
    [occurrence.id],
  );
  expect(living.map(({ mentor_id }) => mentor_id)).toEqual([wifi.id, wifi.id, leaves.id]);
});

test('slots of another length come around a talk that stays', async () => {
  const mentor = await able('WIFI');
  const { occurrence } = await staffed([mentor]);
  const kept = await talk(occurrence, mentor, 1);
  await change(occurrence.id, alone(await plan([mentor], { slotMinutes: 40 })));
  expect(await mentorOf(kept)).toEqual([mentor.id, '2026-11-24T14:00:00Z']);
  const living = await town.api.sql(
    `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') AS start FROM slot
     WHERE occurrence_id = $1 AND withdrawn_at IS NULL ORDER BY starts_at`,
    [occurrence.id],
  );
  // From 13:40 on the new slots would meet the talk of 14 to 15 o'clock.
  expect(living.map(({ start }) => start)).toEqual(['13:00', '14:00']);
});

test('in a session that has begun only the slots to come change', async () => {
  const [leaves, comes] = [await able('WIFI'), await able('WIFI')];
  const { occurrence } = await staffed([leaves]);
  const now = await talk(occurrence, leaves, 0);
  const next = await talk(occurrence, leaves, 1);
  town.api.clock.set('2026-11-24T13:20:00Z');
  expect(await change(occurrence.id, alone(await plan([comes])))).toEqual([[next.number, comes.id]]);
  expect((await mentorOf(now))[0]).toBe(leaves.id);
});

test('a date that was staffed by itself keeps its mentors when the series gets others, and moves with it', async () => {
  const [before, substitute, after] = [await able('WIFI'), await able('WIFI'), await able('WIFI')];
  const { occurrences } = await staffed([before]);
  const [first, second, third] = occurrences as [
    MadeOffer['occurrence'],
    MadeOffer['occurrence'],
    MadeOffer['occurrence'],
  ];
  await change(second.id, alone(await plan([substitute])));
  await change(first.id, { scope: 'ALL', change: { slotPlan: await plan([after]), startTime: at('15:00') } });
  const mentorsOf = async ({ id }: { id: string }) =>
    town.api.sql(
      `SELECT DISTINCT mentor_id AS id, min(starts_at)::text AS first FROM slot
       WHERE occurrence_id = $1 AND withdrawn_at IS NULL GROUP BY mentor_id`,
      [id],
    );
  expect(await mentorsOf(first)).toMatchObject([{ id: after.id }]);
  expect(await mentorsOf(second)).toMatchObject([{ id: substitute.id, first: '2026-12-01 14:00:00+00' }]);
  expect(await mentorsOf(third)).toMatchObject([{ id: after.id, first: '2026-12-08 14:00:00+00' }]);
  // Whoever opens that date and changes the series from there means it as well.
  await change(second.id, { scope: 'ALL', change: { slotPlan: await plan([before]) } });
  expect(await mentorsOf(second)).toMatchObject([{ id: before.id }]);
});

test('places without a mentor are never taken away from anybody', async () => {
  const mentor = await able('WIFI');
  const offer = await aSeries();
  await town.booked({ slotId: offer.slot.id });
  const refused = dates.changes.apply(offer.occurrence.id, alone(await plan([mentor])), '');
  await expect(refused).rejects.toMatchObject({ code: 'PLACES_TAKEN' });
});
