// A change asks only for what differs, so that all else stays as it is.
import { expect, test } from '@jest/globals';
import { changeOf, wishOf } from './date-wish.ts';

const date = { on: '2026-12-01', startTime: '14:00', minutes: 120, venue: { id: 'treff', name: 'Treff' } };
const wish = wishOf(date);

test('nothing changed is no change', () => {
  expect(wish).toEqual({ on: '2026-12-01', from: '14:00', to: '16:00', venueId: 'treff' });
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
