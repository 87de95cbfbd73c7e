import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { aSeriesRule } from '../../../testing/made/a-series-rule.ts';
import { seriesDates, seriesPreview } from './series-dates.ts';
import type { SeriesRule } from '../rule/series-rule.ts';

// The properties hold for series and windows around both clock changes, leap days and the ends of 2024 to 2034.
const EPOCH = Temporal.PlainDate.from('2024-01-01');
const date = fc.integer({ min: 0, max: 3650 }).map((days) => EPOCH.add({ days }));
const isoWeekday = fc.integer({ min: 1, max: 7 });

/** Any time of day, every other one in the night in which the clocks change. */
const startTime = fc
  .oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 60, max: 240 }))
  .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }));

const pattern = fc.oneof(
  fc.record({
    frequency: fc.constant('WEEKLY' as const),
    interval: fc.integer({ min: 1, max: 9 }),
    weekdays: fc.uniqueArray(isoWeekday, { minLength: 1 }),
  }),
  fc.record({
    frequency: fc.constant('MONTHLY_BY_WEEKDAY' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    weekdays: isoWeekday.map((weekday) => [weekday]),
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
  }),
);

const minutes = fc.integer({ min: 1, max: 900 });
const daysLong = fc.option(fc.integer({ min: 0, max: 900 }));

const rules = fc
  .record({ pattern, startsOn: date, startTime, minutes, daysLong })
  .map(({ pattern, daysLong, ...times }) => {
    const endsOn = daysLong === null ? null : times.startsOn.add({ days: daysLong });
    return aSeriesRule({ ...pattern, ...times, endsOn, leaveOutHolidays: false });
  });

const windows = fc
  .tuple(date, fc.integer({ min: 0, max: 700 }))
  .map(([from, days]) => ({ from, until: from.add({ days }), closedDays: [] }));

describe('an independent library for RFC 5545 agrees', () => {
  test('on the day and instant of every date', () => {
    fc.assert(
      fc.property(rules, windows, (rule, { from, until, closedDays }) => {
        const ours = seriesDates(rule, { from, until, closedDays })
          .map(({ startsAt }) => startsAt.toZonedDateTimeISO(rule.zone))
          // RFC 5545 drops a start that the clock change skips; people would miss their date, so we move it.
          .filter((start) => start.toPlainTime().equals(rule.startTime));
        expect(ours.map(String)).toEqual(accordingToRfc5545(rule, from, until));
      }),
      { numRuns: 400 },
    );
  });

  test('on the moved dates too, once the skipped hour is taken into account', () => {
    const skipped = ['2024-03-31', '2025-03-30', '2026-03-29', '2027-03-28'].map(String);
    const rule = aSeriesRule({
      weekdays: [7],
      startsOn: '2024-01-01',
      startTime: '02:15',
      leaveOutHolidays: false,
    });
    const [from, until] = [EPOCH, Temporal.PlainDate.from('2027-12-31')];
    const theirs = new Set(accordingToRfc5545(rule, from, until).map((start) => start.slice(0, 10)));
    const moved = seriesDates(rule, { from, until, closedDays: [] }).filter(
      ({ on }) => !theirs.has(String(on)),
    );
    expect(moved.map(({ on }) => String(on))).toEqual(skipped);
    for (const { startsAt } of moved)
      expect(String(startsAt.toZonedDateTimeISO(rule.zone).toPlainTime())).toBe('03:15:00');
  });
});

describe('windows', () => {
  test('asking in two windows equals asking once, with holidays and closed days', () => {
    const cut = fc.integer({ min: 0, max: 700 });
    const closed = fc.array(
      fc
        .tuple(date, fc.integer({ min: 0, max: 40 }))
        .map(([from, days]) => ({ from, to: from.add({ days }) })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, windows, cut, closed, (given, window, days, closedDays) => {
        const rule = { ...given, leaveOutHolidays: true };
        const between = window.from.add({ days });
        const before = { from: window.from, until: between, closedDays };
        const after = { from: between.add({ days: 1 }), until: window.until, closedDays };
        const inTwo = [before, after].flatMap((part) => seriesPreview(rule, part));
        const until = days > window.from.until(window.until).days ? between : window.until;
        expect(JSON.stringify(inTwo)).toBe(
          JSON.stringify(seriesPreview(rule, { ...window, until, closedDays })),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('dates come in order, each longer than nothing, on a day of the pattern in the window', () => {
    fc.assert(
      fc.property(rules, windows, (rule, window) => {
        const dates = seriesDates(rule, window);
        for (const [index, { on, startsAt, endsAt }] of dates.entries()) {
          expect(rule.weekdays).toContain(on.dayOfWeek);
          expect(Temporal.Instant.compare(startsAt, endsAt)).toBe(-1);
          expect(String(startsAt.toZonedDateTimeISO(rule.zone).toPlainDate())).toBe(String(on));
          const previous = dates[index - 1];
          if (previous) expect(Temporal.PlainDate.compare(previous.on, on)).toBe(-1);
        }
      }),
    );
  });
});

function accordingToRfc5545(rule: SeriesRule, from: Temporal.PlainDate, until: Temporal.PlainDate): string[] {
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const weekly = rule.frequency === 'WEEKLY';
  const [last] = [until, rule.endsOn ?? until].sort(Temporal.PlainDate.compare);
  const dates = new RRuleTemporal({
    freq: weekly ? 'WEEKLY' : 'MONTHLY',
    interval: rule.interval,
    byDay: rule.weekdays.map((weekday) => `${weekly ? '' : rule.nth}${codes[weekday - 1]}`),
    byHour: [rule.startTime.hour],
    byMinute: [rule.startTime.minute],
    bySecond: [0],
    wkst: 'MO',
    tzid: rule.zone,
    dtstart: rule.startsOn.toZonedDateTime({ timeZone: rule.zone, plainTime: '00:00' }),
    until: last!.toZonedDateTime({ timeZone: rule.zone, plainTime: '23:59:59' }),
  }).all();
  return dates.map(String).filter((start) => start.slice(0, 10) >= from.toString());
}
