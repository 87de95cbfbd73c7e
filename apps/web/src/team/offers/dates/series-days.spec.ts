// Weekdays and rhythm of a series change only where somebody says so.
import { expect, test } from '@jest/globals';
import { withRhythm } from '../series/rhythm.ts';
import { daysChange, daysOf, type SeriesRule } from './series-days.ts';

const weekly: SeriesRule = { frequency: 'WEEKLY', every: 1, weekdays: [2, 5], nth: null };
const days = daysOf(weekly);

test('nothing said is no change, in whatever order the days were tapped', () => {
  expect(daysChange(weekly, days)).toEqual({});
  expect(daysChange(weekly, { ...days, weekdays: ['5', '2'] })).toEqual({});
});

test('another weekday leaves the rhythm alone, another rhythm the weekdays', () => {
  expect(daysChange(weekly, { ...days, weekdays: ['4'] })).toEqual({ weekdays: [4] });
  expect(daysChange(weekly, withRhythm(days, 'FORTNIGHTLY'))).toEqual({ every: 2 });
});

test('each month it comes on one weekday, and says on which one', () => {
  const monthly = { ...withRhythm(days, 'MONTHLY'), nth: '-1' };
  expect(daysChange(weekly, monthly)).toEqual({ frequency: 'MONTHLY_BY_WEEKDAY', weekdays: [2], nth: -1 });
  const rule: SeriesRule = { frequency: 'MONTHLY_BY_WEEKDAY', every: 1, weekdays: [2], nth: -1 };
  expect(daysChange(rule, daysOf(rule))).toEqual({});
  expect(daysChange(rule, withRhythm(daysOf(rule), 'WEEKLY'))).toEqual({ frequency: 'WEEKLY' });
});

test('without a weekday, or a number of weeks, nothing can change yet', () => {
  expect(daysChange(weekly, { ...days, weekdays: [] })).toBeNull();
  for (const every of ['', '0', '1.5']) expect(daysChange(weekly, { ...days, every })).toBeNull();
});
