import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workingDayAfter } from './working-days.ts';

const on = (text: string) => Temporal.PlainDate.from(text);
const never = () => false;
const christmas = (day: Temporal.PlainDate) => ['2026-12-25', '2026-12-26'].includes(day.toString());

describe('two working days', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-11-25'],
    ['a Thursday', '2026-11-26', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-12-01'],
    ['a Saturday', '2026-11-28', '2026-12-01'],
    ['a Sunday', '2026-11-29', '2026-12-01'],
  ])('after %s', (_, from, to) => {
    expect(workingDayAfter(on(from), 2, never).toString()).toBe(to);
  });

  test('leave out holidays', () => {
    expect(workingDayAfter(on('2026-12-23'), 2, christmas).toString()).toBe('2026-12-28');
  });
});

test('as many working days lie in between as were asked for, and the last is one', () => {
  const days = fc.integer({ min: 0, max: 2_000 }).map((add) => on('2026-01-01').add({ days: add }));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 9 }), (from, count, off) => {
      const isOff = (day: Temporal.PlainDate) => day.day % off === 0;
      const works = (day: Temporal.PlainDate) => day.dayOfWeek <= 5 && !isOff(day);
      const last = workingDayAfter(from, count, isOff);
      const between = from.until(last).days;
      const worked = Array.from({ length: between }, (_, i) => from.add({ days: i + 1 })).filter(works);
      expect([worked.length, works(last)]).toEqual([count, true]);
    }),
  );
});
