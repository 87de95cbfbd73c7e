// The date in which another place is held for somebody goes itself, and with it, it may be, the one that they lost.
import { expect, test } from '@jest/globals';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import { DataSource, type QueryRunner } from 'typeorm';
import { CancelDates } from '../../bookings/dates/cancel-dates.service.ts';
import { byRule } from '../../bookings/history/note-events.ts';
import { ExpireHolds } from '../../bookings/waiting/expire-holds.ts';
import { at, on } from '../../testing/desks/changing-dates.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { Absences } from './absences.service.ts';

const town = MessageTown.forSpecs();

/** Tuesdays, three of them, with mentors who have two slots each in each. */
async function aSeries(mentors = 1) {
  const mentorIds = [];
  for (let i = 0; i < mentors; i++) mentorIds.push((await town.make.aMentor()).id);
  const minutes = 60;
  const slotPlan = await town.make.aSession(mentorIds, { minutes, slotMinutes: 30 });
  const span = { startsOn: on('2026-12-01'), endsOn: on('2026-12-15'), startTime: at('14:00'), minutes };
  const offer = await town.anOffer({
    ...{ kind: 'CONSULTATION', cutoffMinutes: 0, venueId: (await town.make.aVenue()).id },
    series: [{ frequency: 'WEEKLY', weekdays: [2], ...span, slotPlan }],
  });
  const slotsOf = (index: number) =>
    offer.slots.filter(({ occurrenceId }) => occurrenceId === offer.occurrences[index]!.id);
  return { ...offer, mentorId: mentorIds[0]!, slotsOf };
}

test.each([
  { where: 'before', held: 1, lost: 2 },
  { where: 'after', held: 2, lost: 1 },
])(
  'its series no longer has either date, and it came $where theirs: they hear that it is over',
  async (...[{ held, lost }]) => {
    const { occurrences, slotsOf, mentorId } = await aSeries();
    for (const { id } of slotsOf(0)) await town.booked({ slotId: id });
    const email = town.someone();
    const receipt = await town.booked({ slotId: slotsOf(lost)[0]!.id, name: 'Mara', email });
    await town.post();
    await town.api.get(Absences).absent(occurrences[lost]!.id, mentorId, byRule);
    await town.postIn(2);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'OFFERED', occurrence: { startsAt: occurrences[held]!.startsAt.toString() } },
    });
    const change = { endsOn: on('2026-12-01') };
    const done = await town.api
      .get(ChangeDates)
      .apply(occurrences[0]!.id, { scope: 'ALL', change }, 'Der Raum ist belegt.');
    expect(done.map(({ effect }) => effect)).toEqual(
      held < lost ? ['KEPT', 'CANCELLED', 'REMOVED'] : ['KEPT', 'REMOVED', 'CANCELLED'],
    );
    await town.postIn(2);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'CANCELLED', endReason: 'DATE_CANCELLED' },
    });
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'DATE_CANCELLED']);
  },
);

test('who let the question go by before is asked once more in their own date, and hears of nothing that was not held', async () => {
  const { occurrences, slotsOf, mentorId } = await aSeries(2);
  const [own, colleague] = [true, false].map((isOwn) =>
    slotsOf(0).filter((slot) => (slot.mentorId === mentorId) === isOwn),
  );
  const taken = [];
  for (const { id } of [...slotsOf(1).slice(1), ...slotsOf(2), ...colleague!])
    taken.push(await town.booked({ slotId: id }));
  const email = town.someone();
  const receipt = await town.booked({ slotId: own![0]!.id, name: 'Mara', email });
  const standing = async () => {
    const { status, waitingPosition, occurrence, endReason } = (await town.guest.find(receipt)).value!;
    return [occurrences.findIndex(({ id }) => id === occurrence.id), status, waitingPosition ?? endReason];
  };
  const aDayOfSilence = async () => {
    town.api.clock.advance({ hours: 25 });
    await town.api.get(ExpireHolds).run();
    await town.postIn(3);
  };
  await town.post();
  await town.api.get(Absences).absent(occurrences[0]!.id, mentorId, byRule);
  await town.postIn(2);
  expect(await standing()).toEqual([1, 'OFFERED', null]);
  await town.booked({ occurrenceId: occurrences[1]!.id, promoteMe: true });
  await aDayOfSilence();
  expect(await standing()).toEqual([1, 'WAITLISTED', 1]);

  await town.api.get(CancelDates).apply(occurrences[1]!.id, 'THIS', 'Sturm.');
  await town.postIn(11);
  expect(await standing()).toEqual([0, 'WAITLISTED', 1]);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'HOLD_ENDED', 'PLACE_LOST']);
  expect(town.mail.to(email).at(-1)!.text!.replace(/\s+/g, ' ')).not.toContain('frei gehalten');

  await town.guest.cancel(taken.at(-1)!);
  await town.postIn(2);
  expect(await standing()).toEqual([0, 'OFFERED', null]);
  await aDayOfSilence();
  expect(await standing()).toEqual([0, 'CANCELLED', 'UNANSWERED']);
  expect((await town.told(email)).slice(4)).toEqual(['HELD_INSTEAD', 'UNANSWERED']);
});

/** Somebody who has the lock of a date for as long as the spec wants. */
async function handsOn(occurrenceId: string) {
  const hands = town.api.get(DataSource).createQueryRunner();
  await hands.startTransaction();
  await lock(hands, occurrenceId);
  const [{ pid }] = await hands.query('SELECT pg_backend_pid() AS pid');
  return { hands, pid };
}

const lock = (hands: QueryRunner, id: string) =>
  hands.query('SELECT FROM occurrence WHERE id = $1 FOR UPDATE NOWAIT', [id]);

/** Until somebody waits for that session of the database, or `deed` is done without. */
async function waitsFor(pid: number, deed: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  void Promise.allSettled([deed]).then(() => (isDone = true));
  while (!isDone) {
    const [row] = await town.api.sql(
      'SELECT FROM pg_stat_activity WHERE datname = current_database() AND $1 = ANY(pg_blocking_pids(pid))',
      [pid],
    );
    if (row) return true;
  }
  return false;
}

test('their own date is locked by somebody else, and only then it shows that it is theirs: all is let go and begun anew', async () => {
  const { occurrences, slotsOf, mentorId } = await aSeries();
  const [own, other] = occurrences.map(({ id }) => id).sort();
  const indexOf = (date: string) => occurrences.findIndex(({ id }) => id === date);
  const third = occurrences.findIndex(({ id }) => id !== own && id !== other);
  for (const { id } of slotsOf(third)) await town.booked({ slotId: id });
  const lost = slotsOf(indexOf(own!))[0]!.id;
  const receipt = await town.booked({ slotId: lost, email: town.someone() });
  await town.api.get(Absences).absent(own!, mentorId, byRule);
  expect((await town.guest.find(receipt)).value).toMatchObject({
    ...{ status: 'OFFERED', occurrence: { id: other } },
  });

  // As if the place were held only while the calling off waits for its date: its look for whose home it is finds nobody.
  const standsFor = (sql: (sql: string, values: unknown[]) => Promise<unknown>, slotId: string | null) =>
    sql('UPDATE booking SET instead_of_slot_id = $2 WHERE number = $1', [receipt.number, slotId]);
  await standsFor((sql, values) => town.api.sql(sql, values), null);
  const first = await handsOn(other!);
  const second = await handsOn(own!);
  const callingOff = town.api.get(CancelDates).apply(other!, 'THIS', 'Sturm.');
  expect(await waitsFor(first.pid, callingOff)).toBe(true);
  await standsFor((sql, values) => first.hands.query(sql, values), lost);
  await first.hands.commitTransaction();
  await first.hands.release();
  expect(await waitsFor(second.pid, callingOff)).toBe(true);
  // It waits for the first of both by id, and has nothing that anybody could wait for in a circle.
  await lock(second.hands, other!);
  await second.hands.rollbackTransaction();
  await second.hands.release();

  await callingOff;
  expect((await town.guest.find(receipt)).value).toMatchObject({
    ...{ status: 'WAITLISTED', waitingPosition: 1, occurrence: { id: own } },
  });
});
