import { describe, expect, test } from '@jest/globals';
import { reminderAt } from './reminder-times.ts';

const BERLIN = 'Europe/Berlin';
const local = (text: string) => Temporal.ZonedDateTime.from(`${text}[${BERLIN}]`).toInstant();
const wall = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(BERLIN).toString({ timeZoneName: 'never' });
const dayBefore = (start: Temporal.Instant) => wall(reminderAt('DAY_BEFORE', start, BERLIN));
const twoHours = (start: Temporal.Instant) => wall(reminderAt('TWO_HOURS_BEFORE', start, BERLIN));

describe('the day before', () => {
  test('comes at the same time by the wall clock, also when the clocks change between', () => {
    expect(dayBefore(local('2026-11-26T14:00'))).toBe('2026-11-25T14:00:00+01:00');
    expect(dayBefore(local('2026-03-29T14:00'))).toBe('2026-03-28T14:00:00+01:00');
    expect(dayBefore(local('2026-10-25T14:00'))).toBe('2026-10-24T14:00:00+02:00');
  });

  test('comes while people are awake', () => {
    expect(dayBefore(local('2026-11-26T07:30'))).toBe('2026-11-25T09:00:00+01:00');
    expect(dayBefore(local('2026-11-26T23:00'))).toBe('2026-11-25T20:00:00+01:00');
  });

  test('of a date at half past two in the night the clocks change comes once, on the morning before', () => {
    // In spring 02:30 does not exist and means 03:30; in autumn it is there twice.
    expect(dayBefore(local('2026-03-29T03:30'))).toBe('2026-03-28T09:00:00+01:00');
    expect(dayBefore(local('2026-10-25T02:30+02:00'))).toBe('2026-10-24T09:00:00+02:00');
    expect(dayBefore(local('2026-10-25T02:30+01:00'))).toBe('2026-10-24T09:00:00+02:00');
  });
});

describe('two hours before', () => {
  test('are two hours that pass, across the change of the clocks too', () => {
    expect(twoHours(local('2026-03-29T03:30'))).toBe('2026-03-29T00:30:00+01:00');
    expect(twoHours(local('2026-10-25T03:30+01:00'))).toBe('2026-10-25T02:30:00+02:00');
    expect(twoHours(local('2026-10-25T02:30+02:00'))).toBe('2026-10-25T00:30:00+02:00');
  });
});
