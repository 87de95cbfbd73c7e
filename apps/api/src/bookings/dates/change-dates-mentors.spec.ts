// Dates with mentors change only where each of them is in one place at a time.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates } from '../../testing/desks/changing-dates.ts';
import type { WantedChange } from '../date-plans/date-change.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found, starts } = dates;

describe('mentors', () => {
  test('a session moves by half an hour without its own slots standing in the way', async () => {
    const mentor = await town.make.aMentor();
    const slotPlan = await town.make.aSession([mentor.id]);
    const offer = await aSeries({ slotPlan });
    const has = await booked(offer.slots[1]!.id);
    await change(offer.occurrence.id, { scope: 'ALL', change: { startTime: at('14:30') } });
    expect(await found(has)).toMatchObject({ slot: { startsAt: '2026-11-24T14:00:00Z' } });
    const { slots } = await town.make.madeOffer(offer.id, '');
    expect(new Set(slots.map(({ mentorId }) => mentorId))).toEqual(new Set([mentor.id]));
  });

  test('who is somewhere else then stops the change, and nothing has changed', async () => {
    const mentor = await town.make.aMentor();
    const slotPlan = await town.make.aSession([mentor.id]);
    const offer = await aSeries({ slotPlan });
    const has = await booked(offer.slots[4]!.id);
    const startsAt = Temporal.Instant.from('2026-12-10T13:00:00Z');
    await town.make.anOffer({ dates: [{ startsAt, minutes: 30, slots: [{ ...slotPlan[0]! }] }] });
    const before = await starts(offer);
    const wanted: WantedChange = { scope: 'THIS_AND_LATER', change: { weekdays: [4], every: 1 } };
    const moving = dates.changes.apply(offer.occurrences[1]!.id, wanted, '');
    await expect(moving).rejects.toMatchObject({ code: 'MENTOR_BUSY' });
    expect(await starts(offer)).toEqual(before);
    expect(await found(has)).toMatchObject({ slot: { startsAt: '2026-12-01T13:00:00Z' } });
  });
});
