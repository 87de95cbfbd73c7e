// A change asks only for what differs, so that all else stays as it is.
import { expect, test } from '@jest/globals';
import { changeOf, wishOf } from './date-wish.ts';
import type { SeriesRule } from './series-days.ts';

const slot = { id: 'slot', mode: 'ON_SITE' as const, mentor: null, capacity: 12, wantedCapacity: null };
const date = {
  ...{ on: '2026-12-01', startTime: '14:00', minutes: 120, venue: { id: 'treff', name: 'Treff' } },
  slots: [slot],
};
const wish = wishOf(date);

test('nothing changed is no change', () => {
  expect(wish).toEqual({
    on: '2026-12-01',
    from: '14:00',
    endsOn: '',
    to: '16:00',
    venueId: 'treff',
    places: { onSite: '12', online: null },
    days: null,
  });
  expect(changeOf(date, wish, 'THIS')).toBeNull();
});

test('a later start keeps the length when the end moves along, and changes it when not', () => {
  expect(changeOf(date, { ...wish, from: '15:00', to: '17:00' }, 'ALL')).toEqual({ startTime: '15:00' });
  expect(changeOf(date, { ...wish, from: '15:00' }, 'ALL')).toEqual({ startTime: '15:00', minutes: 60 });
});

test('another day counts for this date alone', () => {
  const later = { ...wish, on: '2026-12-02' };
  expect(changeOf(date, later, 'THIS')).toEqual({ on: '2026-12-02' });
  expect(changeOf(date, later, 'THIS_AND_LATER')).toBeNull();
});

test('without a venue it is only online', () => {
  expect(changeOf(date, { ...wish, venueId: '' }, 'THIS')).toEqual({ venueId: null });
});

test('a time that is missing changes nothing yet', () => {
  expect(changeOf(date, { ...wish, from: '' }, 'THIS')).toBeNull();
});

test('a date over three days keeps its length when it moves, and ends on another day when one says so', () => {
  const long = { ...date, minutes: 2 * 24 * 60 + 180 };
  const now = wishOf(long);
  expect(now).toMatchObject({ endsOn: '2026-12-03', to: '17:00' });
  expect(changeOf(long, now, 'THIS')).toBeNull();
  expect(changeOf(long, { ...now, on: '2026-12-02', endsOn: '2026-12-04' }, 'THIS')).toEqual({
    on: '2026-12-02',
  });
  expect(changeOf(long, { ...now, endsOn: '2026-12-04' }, 'THIS')).toEqual({ minutes: 3 * 24 * 60 + 180 });
  expect(changeOf(long, { ...now, endsOn: '2026-11-30' }, 'THIS')).toBeNull();
});

test('weekdays count for a series, never for one date of it', () => {
  const rule: SeriesRule = { frequency: 'WEEKLY', every: 1, weekdays: [2], nth: null };
  const weekly = { ...date, rule };
  const now = wishOf(weekly);
  const thursdays = { ...now, days: { ...now.days!, weekdays: ['4'] } };
  expect(changeOf(weekly, thursdays, 'ALL')).toEqual({ weekdays: [4] });
  expect(changeOf(weekly, thursdays, 'THIS')).toBeNull();
});

test('places change beside the rest, of one date as of a series', () => {
  const more = { ...wish, places: { onSite: '15', online: null } };
  expect(changeOf(date, more, 'THIS')).toEqual({ places: { onSite: 15 } });
  expect(changeOf(date, { ...more, venueId: '' }, 'ALL')).toEqual({ venueId: null, places: { onSite: 15 } });
});
