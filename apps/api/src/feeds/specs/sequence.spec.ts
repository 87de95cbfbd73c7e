// How often a date was changed is counted by the table itself: whatever changes it, calendars believe the later word.
import { describe, expect, test } from '@jest/globals';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates } from '../../testing/desks/changing-dates.ts';

const town = BookingTown.forSpecs();
const { aSeries, change } = new ChangingDates(town);

const countsOf = async (offerId: string) => {
  const rows = await town.api.sql('SELECT sequence FROM occurrence WHERE offer_id = $1 ORDER BY starts_at', [
    offerId,
  ]);
  return rows.map(({ sequence }) => sequence as number);
};

describe('the sequence of a date', () => {
  test('is nought when it is made', async () => {
    const { id } = await town.make.anOffer();
    expect(await countsOf(id)).toEqual([0]);
  });

  test.each([
    ['start and end', `starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'`, 1],
    ['end', `ends_at = ends_at + interval '1 hour'`, 1],
    ['place', 'venue_id = NULL', 1],
    ['being cancelled', 'cancelled_at = starts_at', 1],
    ['meeting address', `meeting_url = 'https://meet.example/neu'`, 0],
    ['nothing', 'starts_at = starts_at, venue_id = venue_id', 0],
  ])('with another %s', async (_, changes, count) => {
    const { id } = await town.make.anOffer();
    await town.api.sql(`UPDATE occurrence SET ${changes} WHERE offer_id = $1`, [id]);
    expect(await countsOf(id)).toEqual([count]);
  });

  test('rises with each date of a series that moves, and tells when that was', async () => {
    const { id, occurrences } = await aSeries();
    town.api.clock.advance({ hours: 1 });
    await change(occurrences[0]!.id, { scope: 'ALL', change: { startTime: at('17:15') } });
    expect(new Set(await countsOf(id))).toEqual(new Set([1]));
    const [{ changed }] = await town.api.sql(
      'SELECT array_agg(DISTINCT changed_at) AS changed FROM occurrence WHERE offer_id = $1',
      [id],
    );
    expect(changed.map(String)).toEqual([town.api.clock.now().toString()]);
  });

  test('rises with a cancellation, once', async () => {
    const { id, occurrence } = await town.make.anOffer();
    await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Krank');
    expect(await countsOf(id)).toEqual([1]);
  });
});

test('an offer counts each time it goes out of the public or comes back', async () => {
  const { id } = await town.make.anOffer();
  const offers = town.api.get(OffersService);
  const count = async () =>
    (await town.api.sql('SELECT sequence FROM offer WHERE id = $1', [id]))[0].sequence;
  expect(await count()).toBe(0);
  await offers.withdraw(id);
  await offers.withdraw(id);
  expect(await count()).toBe(1);
  await offers.publish(id);
  expect(await count()).toBe(2);
});
