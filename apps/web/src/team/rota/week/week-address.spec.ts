import { expect, test } from '@jest/globals';
import { addressOfWeek, mondayOf, weekInAddress } from './week-address.ts';

test('a week begins on Monday, also across months and years', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
  expect(mondayOf('2027-01-03')).toBe('2026-12-28');
});

test('an address names any day of its week, and nothing else', () => {
  expect(weekInAddress('?woche=2026-11-25')).toBe('2026-11-23');
  for (const search of ['', '?woche=', '?woche=2026-13-45', '?woche=heute'])
    expect(weekInAddress(search)).toBeNull();
});

test('this week has no date in its address', () => {
  expect(addressOfWeek('2026-11-23', '2026-11-23')).toBe('/team/einsatzplan');
  expect(addressOfWeek('2026-11-30', '2026-11-23')).toBe('/team/einsatzplan?woche=2026-11-30');
});
