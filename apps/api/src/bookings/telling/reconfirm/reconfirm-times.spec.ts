import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNight } from '../../../platform/time/town-time.ts';
import { askAt, askUntil, isTooLate, LONGEST_BEFORE_HOURS, releaseAt } from './reconfirm-times.ts';

const zone = 'Europe/Berlin';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const local = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

test.each([
  ['2026-11-27T14:30', '2026-11-25T14:30', '2026-11-26T09:00', '2026-11-26T15:00'],
  ['2026-11-27T18:00', '2026-11-25T18:00', '2026-11-26T12:00', '2026-11-26T18:00'],
  ['2026-11-27T22:30', '2026-11-25T20:00', '2026-11-26T16:30', '2026-11-27T09:00'],
  ['2026-11-27T08:00', '2026-11-25T09:00', '2026-11-26T09:00', '2026-11-26T15:00'],
  ['2026-11-27T02:30', '2026-11-25T09:00', '2026-11-26T09:00', '2026-11-26T15:00'],
  // Over both clock changes, by the wall clock.
  ['2026-03-29T14:30', '2026-03-27T14:30', '2026-03-28T09:00', '2026-03-28T15:00'],
  ['2026-10-25T10:00', '2026-10-23T10:00', '2026-10-24T09:00', '2026-10-24T15:00'],
])('of a date at %s: asked at %s and %s, given away at %s', (start, first, second, release) => {
  const startsAt = at(start);
  const again = askAt('RECONFIRM_AGAIN', startsAt, zone);
  expect(local(askAt('RECONFIRM', startsAt, zone))).toBe(first);
  expect(local(again)).toBe(second);
  expect(local(releaseAt(again, startsAt, zone))).toBe(release);
});

describe('whenever a date starts and whenever the question goes out', () => {
  const anyStart = fc
    .integer({ min: 0, max: 366 * 96 })
    .map((quarters) => at('2026-01-01T00:00').add({ minutes: quarters * 15 }));

  test('the second question follows the first, both by day', () => {
    fc.assert(
      fc.property(anyStart, (startsAt) => {
        const [first, second] = [
          askAt('RECONFIRM', startsAt, zone),
          askAt('RECONFIRM_AGAIN', startsAt, zone),
        ];
        expect(first.until(second).total('hours')).toBeGreaterThanOrEqual(12);
        expect(first.until(startsAt).total('hours')).toBeLessThanOrEqual(LONGEST_BEFORE_HOURS);
        expect([first, second].map((each) => isNight(each, zone))).toEqual([false, false]);
      }),
    );
  });

  test('there are six hours to answer, nobody loses a place at night or shortly before', () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 0, max: 60 * 48 }), (startsAt, minutes) => {
        const askedAt = startsAt.subtract({ minutes });
        const release = releaseAt(askedAt, startsAt, zone);
        if (release === null) return;
        expect(askedAt.until(release).total('hours')).toBeGreaterThanOrEqual(6);
        expect(isNight(release, zone)).toBe(false);
        expect(isTooLate(release, startsAt)).toBe(false);
      }),
    );
  });

  test('a question that is held up is not asked when it is too late to answer', () => {
    const startsAt = at('2026-11-27T14:30');
    expect(local(askUntil('RECONFIRM', startsAt, zone))).toBe('2026-11-26T09:00');
    expect(local(askUntil('RECONFIRM_AGAIN', startsAt, zone))).toBe('2026-11-27T05:30');
  });
});
