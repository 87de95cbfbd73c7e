import { describe, expect, test } from '@jest/globals';
import { atLocalTime, isNight, localDate, startOfDay, timeOfDay, weekday } from './town-time.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).toInstant();

describe('days', () => {
  test('the day is the town’s, not that of UTC', () => {
    const lateEvening = Temporal.Instant.from('2026-11-21T23:30:00Z');
    expect(String(localDate(lateEvening, ZONE))).toBe('2026-11-22');
    expect(weekday(lateEvening, ZONE)).toBe(7);
    expect(String(startOfDay(lateEvening, ZONE))).toBe('2026-11-21T23:00:00Z');
  });

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2027-10-31', 25],
    ['2028-02-29', 24],
  ])('%s has %d hours', (day, hours) => {
    const evening = at(`${day}T22:00`);
    const next = startOfDay(evening.add({ hours: 4 }), ZONE);
    expect(startOfDay(evening, ZONE).until(next).total('hours')).toBe(hours);
  });
});

describe('times of day', () => {
  test.each([
    ['00:00', 'MORNING'],
    ['11:59:59', 'MORNING'],
    ['12:00', 'AFTERNOON'],
    ['16:59:59', 'AFTERNOON'],
    ['17:00', 'EVENING'],
    ['23:59:59', 'EVENING'],
  ])('%s is %s', (time, expected) => {
    expect(timeOfDay(at(`2026-07-01T${time}`), ZONE)).toBe(expected);
    expect(timeOfDay(at(`2026-12-01T${time}`), ZONE)).toBe(expected);
  });

  test.each([
    ['20:59:59', false],
    ['21:00', true],
    ['00:00', true],
    ['07:59:59', true],
    ['08:00', false],
  ])('whether %s is night: %s', (time, expected) => {
    expect(isNight(at(`2026-03-29T${time}`), ZONE)).toBe(expected);
    expect(isNight(at(`2026-10-25T${time}`), ZONE)).toBe(expected);
  });
});

describe('instants of local times', () => {
  const instantOf = (day: string, time: string) =>
    String(atLocalTime(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time), ZONE));

  test('are an hour apart in summer and winter', () => {
    expect(instantOf('2026-07-01', '14:00')).toBe('2026-07-01T12:00:00Z');
    expect(instantOf('2026-12-01', '14:00')).toBe('2026-12-01T13:00:00Z');
  });

  test('in the skipped hour move on by it, in the repeated one are the first', () => {
    expect(instantOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00Z');
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z');
  });
});
