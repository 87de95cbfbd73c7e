// A month reads as in a wall calendar: Monday first, every day once, nothing of the months beside it.
import { expect, test } from '@jest/globals';
import { monthsOf, weeksOf } from './month-calendar.ts';

test('a month that begins on a Sunday has its first day at the end of the first week', () => {
  expect(weeksOf('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
});

test('a February of four whole weeks has four rows and no empty cell', () => {
  const weeks = weeksOf('2027-02');
  expect(weeks).toHaveLength(4);
  expect(weeks.flat()).not.toContain(null);
});

test.each(['2026-01', '2026-03', '2026-10', '2028-02', '2026-12'])(
  '%s has each of its days once',
  (month) => {
    const days = weeksOf(month)
      .flat()
      .filter((day) => day !== null);
    const [year, number] = month.split('-').map(Number);
    expect(days).toHaveLength(new Date(Date.UTC(year!, number, 0)).getUTCDate());
    expect(new Set(days).size).toBe(days.length);
    expect(weeksOf(month).every((week) => week.length === 7)).toBe(true);
  },
);

test('dates lie in their months, each told once and in order', () => {
  expect(monthsOf(['2026-12-24', '2026-11-03', '2026-11-10'])).toEqual(['2026-11', '2026-12']);
});
