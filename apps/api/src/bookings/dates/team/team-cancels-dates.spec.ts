// The team calls off dates: sees before what it means for whom, and then it is so, all of it.
import { expect, test } from '@jest/globals';
import { SeriesService } from '../../../offers/series/series.service.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { TeamDates } from '../../../testing/desks/team-dates.ts';

const town = BookingTown.forSpecs();
const { aSeries, cancel, statuses, teamOf, whatCancellingMeans } = new TeamDates(town);

test('a series with thirty bookings is called off in one step, and the preview said so', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  for (const { slots } of offer.occurrences.slice(0, 6))
    for (let guest = 0; guest < 5; guest++) await town.booked({ slotId: slots[0]!.id });
  expect(await statuses(offer)).toEqual(['24 CONFIRMED', '6 WAITLISTED']);

  const meant = await whatCancellingMeans(team, offer.occurrence.id, 'ALL');
  const dates = offer.occurrences.length;
  expect(meant.totals).toEqual([{ effect: 'CANCELLED', dates, bookings: 24, people: 24, waiting: 6 }]);
  expect(await statuses(offer)).toEqual(['24 CONFIRMED', '6 WAITLISTED']);

  const { data } = await cancel(team, offer.occurrence.id, 'ALL');
  expect(data.done).toEqual(meant);
  expect(await statuses(offer)).toEqual(['30 CANCELLED']);
  const { offer: shown } = await town.api.data(
    `query ($id: ID!) { offer(id: $id) { occurrences { status cancelReason bookable } nextOccurrence { id } } }`,
    { id: offer.id },
  );
  expect(shown.nextOccurrence).toBeNull();
  expect(shown.occurrences).toHaveLength(dates);
  for (const date of shown.occurrences)
    expect(date).toEqual({ status: 'CANCELLED', cancelReason: 'Das Haus wird renoviert.', bookable: false });
});

test('said twice, also at the same moment, it is done once; and the nightly job brings no date back', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.slot.id });
  const answers = await Promise.all([1, 2, 3].map(() => cancel(team, offer.occurrence.id, 'ALL')));
  const told = answers.map(({ data }) => data.done.totals.length).sort();
  expect(told).toEqual([0, 0, 1]);
  expect((await cancel(team, offer.occurrence.id, 'ALL')).data.done.dates).toEqual([]);
  town.api.clock.advance({ days: 30 });
  await town.api.get(SeriesService).extendAll();
  const [{ living }] = await town.api.sql(
    'SELECT count(*)::int AS living FROM occurrence WHERE offer_id = $1 AND cancelled_at IS NULL',
    [offer.id],
  );
  expect(living).toBe(0);
});

test('who books while the series is called off is either in nothing or in what is called off', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await Promise.all([
    cancel(team, offer.occurrence.id, 'ALL'),
    ...offer.slots.slice(0, 6).map((slot) => town.guest.book({ slotId: slot.id })),
  ]);
  expect((await statuses(offer)).filter((status) => !status.endsWith('CANCELLED'))).toEqual([]);
});

test('“this and later” leaves the dates before alone, “this” all others', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await cancel(team, offer.occurrences[2]!.id, 'THIS');
  const cancelled = async () =>
    (
      await town.api.sql('SELECT cancelled_at FROM occurrence WHERE offer_id = $1 ORDER BY starts_at', [
        offer.id,
      ])
    ).map(({ cancelled_at }) => cancelled_at !== null);
  expect((await cancelled()).slice(0, 6)).toEqual([false, false, true, false, false, false]);
  const { data } = await cancel(team, offer.occurrences[4]!.id, 'THIS_AND_LATER');
  expect(data.done.dates[0].occurrenceId).toBe(offer.occurrences[4]!.id);
  expect((await cancelled()).slice(0, 6)).toEqual([false, false, true, false, true, true]);
});

test('a date that is over is not called off, and without a reason nothing is', async () => {
  const offer = await town.anOffer({ startsIn: '10 minutes', minutes: 20 });
  const team = await teamOf(offer);
  expect((await cancel(team, offer.occurrence.id, 'THIS', '  ')).errors![0]!.extensions).toMatchObject({
    code: 'BAD_INPUT',
    field: 'reason',
  });
  expect((await cancel(team, offer.occurrence.id, 'ALL')).errors![0]!.extensions.field).toBe('scope');
  town.api.clock.advance({ minutes: 30 });
  expect((await cancel(team, offer.occurrence.id, 'THIS')).code).toBe('PAST');
});

test('every step is noted with who did it to what', async () => {
  const offer = await town.anOffer();
  const team = await teamOf(offer);
  await cancel(team, offer.occurrence.id, 'THIS');
  const noted = await town.api.sql('SELECT action, object_id, outcome FROM audit_entry WHERE staff_id = $1', [
    team.staffId,
  ]);
  expect(noted).toEqual([{ action: 'date.cancel', object_id: offer.occurrence.id, outcome: 'DONE' }]);
});
