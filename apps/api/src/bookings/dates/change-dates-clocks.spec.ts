// Dates that change keep their time on the clock, also in the two weeks when clocks change.
import { describe, expect, test } from '@jest/globals';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates, local, on } from '../../testing/desks/changing-dates.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found, starts } = dates;

describe('across the change of the clocks', () => {
  test.each(['2026-03-29', '2026-10-25'])(
    'a Sunday at 14:00 around %s stays at its time on the clock',
    async (day) => {
      const sunday = on(day);
      town.api.clock.set(`${sunday.subtract({ days: 13 }).toString()}T08:00:00Z`);
      const sundays = {
        weekdays: [7],
        startsOn: sunday.subtract({ days: 7 }),
        endsOn: sunday.add({ days: 14 }),
      };
      const offer = await aSeries(sundays);
      await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [6], startTime: at('15:30') } });
      expect((await starts(offer)).map((start) => start.slice(11))).toEqual(Array(4).fill('15:30'));
      const { occurrences } = await town.make.madeOffer(offer.id, '');
      for (const { startsAt, endsAt, slots } of occurrences) {
        expect(startsAt.until(endsAt).total('minutes')).toBe(120);
        expect([slots[0]!.startsAt, slots[0]!.endsAt].map(String)).toEqual([startsAt, endsAt].map(String));
      }
    },
  );

  test('a night that moves out of the short one lasts until morning again', async () => {
    town.api.clock.set('2026-03-16T08:00:00Z');
    const nights = { startTime: at('22:00'), minutes: 480, slotPlan: placesPlan(480, { onSite: 3 }) };
    const offer = await aSeries({
      ...nights,
      weekdays: [6],
      startsOn: on('2026-03-28'),
      endsOn: on('2026-04-01'),
    });
    const has = await booked(offer.slot.id);
    await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [5] } });
    const { slot, occurrence } = await town.make.madeOffer(offer.id, '');
    expect([local(slot.startsAt), local(slot.endsAt)]).toEqual(['2026-03-27T22:00', '2026-03-28T06:00']);
    expect(slot.endsAt.equals(occurrence.endsAt)).toBe(true);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED' });
  });
});
