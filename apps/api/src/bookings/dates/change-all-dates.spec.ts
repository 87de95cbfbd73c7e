// All dates of a series change: who is in them goes along, and nobody is lost.
import { describe, expect, test } from '@jest/globals';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { SeriesService } from '../../offers/series/series.service.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates, on } from '../../testing/desks/changing-dates.ts';
import type { WantedChange } from '../date-plans/date-change.ts';
import { CancelOccurrence } from './cancel-occurrence.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found, starts } = dates;

describe('all dates', () => {
  test('move from Tuesday to Thursday with their bookings; what was is untouched', async () => {
    const offer = await aSeries();
    town.api.clock.set('2026-11-25T08:00:00Z');
    const has = await booked(offer.slots[1]!.id, { partySize: 2 });
    const waits = await booked(offer.slots[1]!.id, { partySize: 1 });
    const wanted: WantedChange = { scope: 'ALL', change: { weekdays: [4], startTime: at('10:00') } };
    expect(await change(offer.occurrences[1]!.id, wanted)).toEqual([
      '12-01 MOVED 12-03T10:00 2 1',
      '12-08 MOVED 12-10T10:00',
      '12-15 MOVED 12-17T10:00',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-24T14:00',
      '2026-12-03T10:00',
      '2026-12-10T10:00',
      '2026-12-17T10:00',
    ]);
    expect(await found(has)).toMatchObject({
      status: 'CONFIRMED',
      slot: { startsAt: '2026-12-03T09:00:00Z' },
    });
    expect(await found(waits)).toMatchObject({ status: 'WAITLISTED' });
  });

  test('move to an earlier day too, also the very first, but none into the past', async () => {
    const offer = await aSeries({ weekdays: [4], startsOn: on('2026-11-26') });
    town.api.clock.set('2026-11-25T08:00:00Z');
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [2] } });
    expect(consequences.slice(0, 2)).toEqual(['11-26 KEPT 11-26T14:00', '12-03 MOVED 12-01T14:00']);
    const other = await aSeries({ weekdays: [4], startsOn: on('2026-12-03') });
    const moved = await change(other.occurrence.id, { scope: 'ALL', change: { weekdays: [2] } });
    expect(moved[0]).toBe('12-03 MOVED 12-01T14:00');
  });

  test('get another weekday beside theirs from the first coming date on, not before it', async () => {
    const offer = await aSeries({ weekdays: [4] });
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [2, 4] } });
    expect(consequences.slice(0, 3)).toEqual([
      '11-26 KEPT 11-26T14:00',
      '12-01 ADDED 12-01T14:00',
      '12-03 KEPT 12-03T14:00',
    ]);
  });

  test('of a series without an end all move, the last one too, and later ones come once', async () => {
    const offer = await aSeries({ endsOn: null, leaveOutHolidays: false });
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [4] } });
    expect(consequences).toHaveLength(10);
    expect(consequences.filter((text) => !text.includes(' MOVED '))).toEqual([]);
    town.api.clock.advance({ days: 21 });
    await town.api.get(SeriesService).extendAll();
    const first = on('2026-11-26');
    expect((await starts(offer)).map((start) => start.slice(0, 10))).toEqual(
      Array.from({ length: 12 }, (_, week) => first.add({ weeks: week }).toString()),
    );
  });

  test('that a rule no longer has are cancelled, or deleted where nobody ever booked', async () => {
    const offer = await aSeries();
    const has = await booked(offer.slots[1]!.id);
    const waits = await booked(offer.slots[1]!.id, { partySize: 2 });
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { every: 2 } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 CANCELLED 1 1',
      '12-08 KEPT 12-08T14:00',
      '12-15 REMOVED',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-24T14:00',
      '2026-12-01T14:00 cancelled',
      '2026-12-08T14:00',
    ]);
    for (const receipt of [has, waits]) {
      expect(await found(receipt)).toMatchObject({ status: 'CANCELLED', endReason: 'DATE_CANCELLED' });
    }
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { every: 1 } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 ADDED 12-01T14:00',
      '12-08 KEPT 12-08T14:00',
      '12-15 ADDED 12-15T14:00',
    ]);
  });

  test('lose the days left out by hand, and gain those after a later end', async () => {
    const offer = await aSeries();
    const exceptOn = [on('2026-12-08')];
    const endsOn = on('2026-12-24');
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { exceptOn, endsOn } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 KEPT 12-01T14:00',
      '12-08 REMOVED',
      '12-15 KEPT 12-15T14:00',
      '12-22 ADDED 12-22T14:00',
    ]);
  });

  test('follow the closed days of a new venue', async () => {
    const offer = await aSeries();
    const venue = await town.make.aVenue();
    const closed = { venueId: venue.id, fromOn: on('2026-12-01'), toOn: on('2026-12-01'), reason: 'Umbau' };
    await town.api.get(PlacesService).closeVenue(closed);
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { venueId: venue.id } });
    expect(consequences.slice(0, 2)).toEqual(['11-24 MOVED 11-24T14:00', '12-01 REMOVED']);
  });

  test('a date changed alone or cancelled keeps its day, and nothing is added beside it', async () => {
    const offer = await aSeries();
    const [alone, cancelled] = offer.occurrences;
    const startsAt = Temporal.Instant.from('2026-11-25T08:00:00Z');
    await change(alone!.id, { scope: 'THIS', change: { startsAt } });
    await town.api.get(CancelOccurrence).cancel(cancelled!.id, 'Krank');
    expect(await change(offer.occurrences[3]!.id, { scope: 'ALL', change: { weekdays: [4] } })).toEqual([
      '11-24 KEPT 11-25T09:00',
      '12-08 MOVED 12-10T14:00',
      '12-15 MOVED 12-17T14:00',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-25T09:00',
      '2026-12-01T14:00 cancelled',
      '2026-12-10T14:00',
      '2026-12-17T14:00',
    ]);
  });

  test('nobody gives way to a date that was called off', async () => {
    const offer = await aSeries({ weekdays: [1, 4], startsOn: on('2026-11-30'), endsOn: on('2026-12-06') });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    const has = await booked(offer.occurrences[1]!.slots[0]!.id);
    expect(await change(offer.occurrences[1]!.id, { scope: 'ALL', change: { weekdays: [2] } })).toEqual([
      '12-03 MOVED 12-01T14:00 1',
    ]);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED' });
  });

  test('get more places, and who waits gets them; fewer than are taken are refused', async () => {
    const offer = await aSeries();
    await booked(offer.slot.id, { partySize: 2 });
    const waits = await booked(offer.slot.id);
    const places = (onSite: number): WantedChange => ({
      scope: 'ALL',
      change: { slotPlan: placesPlan(120, { onSite, online: 4 }) },
    });
    await expect(dates.changes.apply(offer.occurrence.id, places(1), '')).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
      values: { taken: 2 },
    });
    await change(offer.occurrence.id, places(3));
    expect(await found(waits)).toMatchObject({ status: 'CONFIRMED', slot: { id: offer.slot.id, taken: 3 } });
    const { slots } = await town.make.madeOffer(offer.id, '');
    expect(slots).toHaveLength(8);
  });

  test('last longer or shorter, and so do dates that come later', async () => {
    const offer = await aSeries({ endsOn: null });
    await change(offer.occurrence.id, { scope: 'ALL', change: { minutes: 90 } });
    town.api.clock.advance({ days: 21 });
    await town.api.get(SeriesService).extendAll();
    const { occurrences } = await town.make.madeOffer(offer.id, '');
    for (const { startsAt, endsAt, slots } of occurrences) {
      expect(startsAt.until(endsAt).total('minutes')).toBe(90);
      expect(slots[0]!.endsAt.equals(endsAt)).toBe(true);
    }
    expect(new Set(await starts(offer)).size).toBe(occurrences.length);
  });

  test('a rule that cannot be is refused', async () => {
    const offer = await aSeries();
    const refused = async (change: (WantedChange & { scope: 'ALL' })['change'], refusal: object) =>
      expect(dates.changes.apply(offer.occurrence.id, { scope: 'ALL', change }, '')).rejects.toMatchObject(
        refusal,
      );
    await refused(
      { weekdays: [] },
      { code: 'BAD_INPUT', field: 'series', values: { problem: 'WEEKDAY_MISSING' } },
    );
    await refused({ frequency: 'MONTHLY_BY_WEEKDAY' }, { code: 'BAD_INPUT', field: 'series' });
    await refused({ minutes: 0 }, { code: 'BAD_INPUT' });
    await refused({ slotPlan: [] }, { code: 'BAD_INPUT', field: 'slotPlan' });
    await refused(
      { slotPlan: placesPlan(180, { onSite: 1 }) },
      { code: 'BAD_INPUT', field: 'slotPlan.0.minutes' },
    );
    town.api.clock.set(offer.occurrence.startsAt);
    await refused({}, { code: 'PAST' });
    expect(await starts(offer)).toHaveLength(4);
  });
});
