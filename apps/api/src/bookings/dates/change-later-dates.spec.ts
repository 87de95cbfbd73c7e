// This date and later ones change: they become a series of their own.
import { describe, expect, test } from '@jest/globals';
import { SeriesService } from '../../offers/series/series.service.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates, on } from '../../testing/desks/changing-dates.ts';
import type { WantedChange } from '../date-plans/date-change.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found, starts } = dates;

describe('this date and later ones', () => {
  test('become a series of their own; the one before ends the day before', async () => {
    const offer = await aSeries({ endsOn: null });
    const has = await booked(offer.slots[1]!.id);
    const pivot = offer.occurrences[1]!;
    const wanted: WantedChange = {
      scope: 'THIS_AND_LATER',
      change: { weekdays: [4], endsOn: on('2026-12-18') },
    };
    const consequences = await change(pivot.id, wanted);
    expect(consequences.slice(0, 4)).toEqual([
      '12-01 MOVED 12-03T14:00 1',
      '12-08 MOVED 12-10T14:00',
      '12-15 MOVED 12-17T14:00',
      '12-22 REMOVED',
    ]);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED', occurrence: { id: pivot.id } });
    const series = await town.api.sql(
      'SELECT starts_on, ends_on FROM series WHERE offer_id = $1 ORDER BY starts_on',
      [offer.id],
    );
    expect(series.map((row) => [String(row.starts_on), String(row.ends_on)])).toEqual([
      ['2026-11-24', '2026-11-30'],
      ['2026-12-01', '2026-12-18'],
    ]);
    town.api.clock.advance({ days: 14 });
    await town.api.get(SeriesService).extendAll();
    expect(await starts(offer)).toEqual(
      ['2026-11-24', '2026-12-03', '2026-12-10', '2026-12-17'].map((day) => `${day}T14:00`),
    );
  });

  test('from the first coming one are all of them', async () => {
    const offer = await aSeries();
    await change(offer.occurrence.id, { scope: 'THIS_AND_LATER', change: { startTime: at('15:00') } });
    expect(await starts(offer)).toEqual(
      ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T15:00`),
    );
    expect(await town.api.sql('SELECT id FROM series WHERE offer_id = $1', [offer.id])).toHaveLength(1);
  });

  test('move within their week also to a day before, beside the dates of the old rule', async () => {
    const offer = await aSeries({ weekdays: [1, 4], startsOn: on('2026-11-23'), endsOn: on('2026-12-04') });
    const thursday = offer.occurrences[1]!;
    const wanted: WantedChange = { scope: 'THIS_AND_LATER', change: { weekdays: [1, 3] } };
    expect(await change(thursday.id, wanted)).toEqual([
      '11-26 MOVED 11-25T14:00',
      '11-30 KEPT 11-30T14:00',
      '12-03 MOVED 12-02T14:00',
    ]);
  });

  test('count a new rhythm from this date', async () => {
    const offer = await aSeries();
    const consequences = await change(offer.occurrences[1]!.id, {
      scope: 'THIS_AND_LATER',
      change: { every: 2 },
    });
    expect(consequences).toEqual(['12-01 KEPT 12-01T14:00', '12-08 REMOVED', '12-15 KEPT 12-15T14:00']);
  });

  test('can become monthly', async () => {
    const offer = await aSeries({ endsOn: null });
    const change_ = { frequency: 'MONTHLY_BY_WEEKDAY', nth: 2, weekdays: [4] } as const;
    const consequences = await change(offer.occurrences[1]!.id, { scope: 'THIS_AND_LATER', change: change_ });
    expect(consequences.filter((text) => !text.includes('REMOVED'))).toEqual([
      '12-08 MOVED 12-10T14:00',
      '01-12 MOVED 01-14T14:00',
    ]);
  });
});
