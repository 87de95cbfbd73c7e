// Of all mentors who can help, whoever has the fewest booked hours in that week of the town gets the next talk.
import { beforeEach, expect, test } from '@jest/globals';
import type { Mentor } from '../../mentors/mentor.entity.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';

const town = BookingTown.forSpecs();
let mentors: Mentor[];
let session: MadeOffer;

/** Wednesday, 14 o'clock in Ulm. */
const AT = '2026-12-02T13:00:00Z';

beforeEach(async () => {
  await town.api.sql('TRUNCATE offer CASCADE');
  mentors = [await town.make.aMentor(), await town.make.aMentor(), await town.make.aMentor()];
  session = await aSession(AT, mentors);
});

/** One hour with these mentors, in halves. */
async function aSession(startsAt: string, by: readonly Mentor[]): Promise<MadeOffer> {
  const slots = await town.make.aSession(
    by.map(({ id }) => id),
    { minutes: 60 },
  );
  return town.anOffer({
    kind: 'CONSULTATION',
    dates: [{ startsAt: Temporal.Instant.from(startsAt), minutes: 60, slots }],
  });
}

/** Takes hours of a mentor: so many halves of a session of their own. */
async function takes(mentor: number, startsAt: string, halves: 1 | 2): Promise<void> {
  const own = await aSession(startsAt, [mentors[mentor]!]);
  for (const { id } of own.slots.slice(0, halves)) await town.booked({ slotId: id });
}

/** Books any mentor of the session at a time, and says which of the three it became. */
async function whoHelps(given: object = {}): Promise<number> {
  const { booking } = await town.booked({ occurrenceId: session.occurrence.id, startsAt: AT, ...given });
  const slot = session.slots.find(({ id }) => id === booking.slot!.id);
  return mentors.findIndex(({ id }) => id === slot!.mentorId);
}

test('the talks of a week go round', async () => {
  await takes(0, '2026-11-30T13:00:00Z', 2);
  await takes(1, '2026-12-04T13:00:00Z', 1);
  expect([await whoHelps(), await whoHelps(), await whoHelps()]).toEqual([2, 1, 0]);
});

test('what they give in other weeks of the town does not count, to the hour', async () => {
  // The week begins on Sunday, 23:00 in UTC, and ends a week later.
  await takes(0, '2026-11-29T23:00:00Z', 1);
  await takes(1, '2026-12-06T23:00:00Z', 2);
  await takes(2, '2026-11-29T22:00:00Z', 2);
  expect([await whoHelps(), await whoHelps(), await whoHelps()]).toEqual([1, 2, 0]);
});

test('hours that nobody booked are no hours', async () => {
  const [first, second] = mentors as [Mentor, Mentor, Mentor];
  await aSession('2026-12-01T13:00:00Z', [first]);
  await takes(2, '2026-12-01T13:00:00Z', 1);
  const cancelled = await aSession('2026-12-03T13:00:00Z', [second]);
  const receipt = await town.booked({ slotId: cancelled.slot.id });
  await town.guest.cancel(receipt);
  expect([await whoHelps(), await whoHelps()].sort()).toEqual([0, 1]);
});

test('who waits gets the mentor with the fewest hours too', async () => {
  for (let taken = 0; taken < 3; taken++) await whoHelps();
  const waiting = await town.booked({ occurrenceId: session.occurrence.id, startsAt: AT, promoteMe: true });
  expect(waiting.booking.status).toBe('WAITLISTED');
  await takes(0, '2026-11-30T13:00:00Z', 1);
  const free = session.slots.filter(
    ({ mentorId, startsAt }) => mentorId !== mentors[2]!.id && String(startsAt) === AT,
  );
  // Both come free in one step, as when a session gets back two mentors.
  await town.api.sql(
    `WITH gone AS (UPDATE booking SET status = 'CANCELLED', ended_at = created_at, end_reason = 'BY_GUEST'
       WHERE slot_id = ANY($1) RETURNING slot_id)
     UPDATE slot SET taken = 0 WHERE id IN (SELECT slot_id FROM gone)`,
    [free.map(({ id }) => id)],
  );
  await town.guest.cancel(await town.booked({ slotId: session.slots.at(-1)!.id }));
  const { value } = await town.guest.find(waiting);
  const slot = session.slots.find(({ id }) => id === value!.slot!.id);
  expect(slot!.mentorId).toBe(mentors[1]!.id);
});
