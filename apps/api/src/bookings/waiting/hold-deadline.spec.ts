import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNight } from '../../platform/time/town-time.ts';
import { holdDeadline } from './hold-deadline.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).toInstant();
const shown = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never', smallestUnit: 'minute' }) ?? null;
const deadline = (now: string, start: string, closes = start) =>
  shown(holdDeadline(at(now), at(start), at(closes), ZONE));

const called = (now: string, start: string) => shown(holdDeadline(at(now), at(start), at(start), ZONE, true));

describe('for whoever must be called a place is held', () => {
  test.each([
    ['on a Friday morning until five', '2026-11-20T11:59', '2026-11-21T16:00', '2026-11-20T17:00+01:00'],
    ['from noon on until Monday at five', '2026-11-20T12:00', '2026-11-23T18:30', '2026-11-23T17:00+01:00'],
    ['on a Sunday until Monday at five', '2026-11-22T18:38', '2026-11-24T10:00', '2026-11-23T17:00+01:00'],
    ['in the night until five that day', '2026-11-24T02:00', '2026-11-25T10:00', '2026-11-24T17:00+01:00'],
    ['over a clock change likewise', '2026-03-27T12:30', '2026-04-01T10:00', '2026-03-30T17:00+02:00'],
    ['a day where that is longer', '2026-11-23T18:30', '2026-12-01T10:00', '2026-11-24T18:30+01:00'],
    ['never into the last hour', '2026-11-21T10:00', '2026-11-23T10:00', '2026-11-23T09:00+01:00'],
  ])('%s', (_, now, start, until) => {
    expect(called(now, start)).toBe(until);
  });
});

describe('a place that comes free', () => {
  test('is held for a day when the date is more than two days away', () => {
    expect(deadline('2026-11-20T10:00', '2026-11-25T14:00')).toBe('2026-11-21T10:00+01:00');
  });

  test('is held for two hours when it is closer, also at exactly two days', () => {
    expect(deadline('2026-11-20T10:00', '2026-11-21T14:00')).toBe('2026-11-20T12:00+01:00');
    expect(deadline('2026-11-20T10:00', '2026-11-22T10:00')).toBe('2026-11-20T12:00+01:00');
    expect(deadline('2026-11-20T10:00', '2026-11-22T10:01')).toBe('2026-11-21T10:00+01:00');
  });

  test.each([
    ['2026-11-20T22:30', '2026-11-22T09:00+01:00'],
    ['2026-11-20T03:00', '2026-11-21T09:00+01:00'],
    ['2026-11-20T21:00', '2026-11-22T09:00+01:00'],
    ['2026-11-20T07:59', '2026-11-21T09:00+01:00'],
  ])('at %s is held until nine in the morning, not into the night', (now, expected) => {
    expect(deadline(now, '2026-12-24T14:00')).toBe(expected);
  });

  test.each([
    ['2026-11-20T20:59', '2026-11-21T20:59+01:00'],
    ['2026-11-20T08:00', '2026-11-21T08:00+01:00'],
  ])('at %s is held for the day as it is', (now, expected) => {
    expect(deadline(now, '2026-12-24T14:00')).toBe(expected);
  });

  test('in the evening before is held until nine in the morning', () => {
    expect(deadline('2026-11-20T19:30', '2026-11-21T16:00')).toBe('2026-11-21T09:00+01:00');
  });

  test('is held for two hours also a little more than three hours before', () => {
    expect(deadline('2026-11-20T10:00', '2026-11-20T14:00')).toBe('2026-11-20T12:00+01:00');
    expect(deadline('2026-11-20T10:00', '2026-11-20T13:01')).toBe('2026-11-20T12:00+01:00');
  });

  test('in the night before is held until an hour before the start at most', () => {
    expect(deadline('2026-11-20T19:30', '2026-11-21T09:30')).toBe('2026-11-21T08:30+01:00');
    expect(deadline('2026-11-20T19:30', '2026-11-21T08:00')).toBe('2026-11-21T07:00+01:00');
  });

  test('is held until an hour before bookings close, where they close early', () => {
    expect(deadline('2026-11-20T10:00', '2026-11-22T22:00', '2026-11-20T20:00')).toBe(
      '2026-11-20T19:00+01:00',
    );
    expect(deadline('2026-11-20T10:00', '2026-11-22T22:00', '2026-11-20T13:00')).toBeNull();
  });

  test('is open to whoever comes when three hours or less are left, or the date has begun', () => {
    expect(deadline('2026-11-20T11:00', '2026-11-20T14:00')).toBeNull();
    expect(deadline('2026-11-20T13:00', '2026-11-20T14:00')).toBeNull();
    expect(deadline('2026-11-20T15:00', '2026-11-20T14:00')).toBeNull();
  });

  test('over a clock change is held for 24 real hours, in its night until nine on the new clock', () => {
    expect(deadline('2026-03-28T12:00', '2026-04-02T14:00')).toBe('2026-03-29T13:00+02:00');
    expect(deadline('2026-10-24T12:00', '2026-10-30T14:00')).toBe('2026-10-25T11:00+01:00');
    expect(deadline('2026-03-28T20:30', '2026-03-30T18:00')).toBe('2026-03-29T09:00+02:00');
    expect(deadline('2026-10-24T22:00', '2026-10-26T20:00')).toBe('2026-10-25T09:00+01:00');
  });
});

/** Any minute of three years, every other one within two days of a clock change. */
const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
const nows = fc.oneof(
  fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((minutes) => at('2026-01-01T00:00').add({ minutes })),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2880, max: 2880 }))
    .map(([day, minutes]) => at(`${day}T00:00`).add({ minutes })),
);
const minutesLeft = fc.oneof(fc.integer({ min: -60, max: 400 }), fc.integer({ min: 0, max: 6000 }));

describe('whatever the time', () => {
  const property = (check: (now: Temporal.Instant, start: Temporal.Instant, left: number) => void) =>
    fc.assert(
      fc.property(nows, minutesLeft, (now, left) => check(now, now.add({ minutes: left }), left)),
      { numRuns: 1000 },
    );

  test('a hold ends after now and an hour before the start at the latest, or there is none', () => {
    property((now, start, left) => {
      const until = holdDeadline(now, start, start, ZONE);
      expect(until === null).toBe(left <= 180);
      if (!until) return;
      expect(now.until(until).total('minutes')).toBeGreaterThan(0);
      expect(until.until(start).total('minutes')).toBeGreaterThanOrEqual(60);
    });
  });

  test('it ends at night only when an hour before the start is at night', () => {
    property((now, start) => {
      const until = holdDeadline(now, start, start, ZONE);
      if (until && isNight(until, ZONE)) expect(until.until(start).total('hours')).toBe(1);
    });
  });

  test('it lasts its full time unless the start is too close, and never past the next morning at nine', () => {
    property((now, start, left) => {
      const until = holdDeadline(now, start, start, ZONE);
      if (!until || until.until(start).total('hours') === 1) return;
      const full = now.add({ hours: left > 48 * 60 ? 24 : 2 });
      expect(Temporal.Instant.compare(until, full)).toBeGreaterThanOrEqual(0);
      if (isNight(full, ZONE)) expect(shown(until)).toMatch(/T09:00/);
      else expect(String(until)).toBe(String(full));
      expect(full.until(until).total('hours')).toBeLessThanOrEqual(13);
    });
  });

  test('whoever must be called has no less time than others, and three days and a bit at most', () => {
    property((now, start) => {
      const [others, theirs] = [false, true].map((byCall) => holdDeadline(now, start, start, ZONE, byCall));
      expect(theirs === null).toBe(others === null);
      if (!others || !theirs) return;
      expect(Temporal.Instant.compare(theirs, others)).toBeGreaterThanOrEqual(0);
      expect(now.until(theirs).total('hours')).toBeLessThanOrEqual(78);
    });
  });

  test('a later start never shortens the hold, apart from the two-day mark', () => {
    property((now, start, left) => {
      const [until, later] = [start, start.add({ hours: 1 })].map((at) => holdDeadline(now, at, at, ZONE));
      if (until && later) expect(Temporal.Instant.compare(until, later)).toBeLessThanOrEqual(0);
      else expect(left).toBeLessThanOrEqual(180);
    });
  });
});
