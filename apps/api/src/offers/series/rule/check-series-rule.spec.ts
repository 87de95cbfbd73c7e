import { describe, expect, test } from '@jest/globals';
import { aSeriesRule, type SeriesRuleInWords } from '../../../testing/made/a-series-rule.ts';
import { checkSeriesRule } from './check-series-rule.ts';
import type { NthWeekday } from './series-rule.ts';

const problemsOf = (rule: SeriesRuleInWords) => checkSeriesRule(aSeriesRule(rule));
const monthly = { frequency: 'MONTHLY_BY_WEEKDAY', nth: 2, weekdays: [4] } as const;
const days = (count: number) =>
  Array.from({ length: count }, (_, i) => Temporal.PlainDate.from('2026-01-01').add({ days: i }).toString());

describe('sound rules', () => {
  test.each<SeriesRuleInWords>([
    {},
    { interval: 52, weekdays: [7, 1, 4], endsOn: '2026-12-31' },
    { ...monthly, weekdays: [4], interval: 24 },
    { ...monthly, weekdays: [5], nth: -1 },
    { startsOn: '2026-11-04', endsOn: '2026-11-04' },
    { minutes: 6 * 7 * 24 * 60, startTime: '00:00' },
    { exceptOn: days(366) },
  ])('%j has no problem', (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });
});

describe('problems', () => {
  test.each<[string, SeriesRuleInWords]>([
    ['FREQUENCY_UNKNOWN', { frequency: 'YEARLY' as 'WEEKLY' }],
    ['FREQUENCY_UNKNOWN', { frequency: 'toString' as 'WEEKLY' }],
    ['INTERVAL_OUT_OF_RANGE', { interval: 0 }],
    ['INTERVAL_OUT_OF_RANGE', { interval: 53 }],
    ['INTERVAL_OUT_OF_RANGE', { interval: 1.5 }],
    ['INTERVAL_OUT_OF_RANGE', { interval: NaN }],
    ['INTERVAL_OUT_OF_RANGE', { ...monthly, weekdays: [4], interval: 25 }],
    ['WEEKDAY_MISSING', { weekdays: [] }],
    ['WEEKDAY_OUT_OF_RANGE', { weekdays: [0] }],
    ['WEEKDAY_OUT_OF_RANGE', { weekdays: [8] }],
    ['WEEKDAY_TWICE', { weekdays: [3, 3] }],
    ['ONE_WEEKDAY_A_MONTH', { ...monthly, weekdays: [3, 4] }],
    ['NTH_OUT_OF_RANGE', { ...monthly, weekdays: [4], nth: null }],
    ['NTH_OUT_OF_RANGE', { ...monthly, weekdays: [4], nth: 6 as NthWeekday }],
    ['NTH_NOT_WEEKLY', { nth: 2 }],
    ['YEAR_OUT_OF_RANGE', { startsOn: '1999-12-31' }],
    ['YEAR_OUT_OF_RANGE', { endsOn: '2200-01-01' }],
    ['ENDS_BEFORE_START', { startsOn: '2026-11-04', endsOn: '2026-11-03' }],
    ['NO_DATE', { startsOn: '2026-11-05', endsOn: '2026-11-10' }],
    ['NO_DATE', { ...monthly, weekdays: [1], nth: 5, interval: 24, startsOn: '2027-02-01' }],
    ['START_TIME_NOT_A_MINUTE', { startTime: '14:00:30' }],
    ['LENGTH_OUT_OF_RANGE', { minutes: 0 }],
    ['LENGTH_OUT_OF_RANGE', { minutes: 6 * 7 * 24 * 60 + 1 }],
    ['ZONE_UNKNOWN', { zone: 'Europe/Söflingen' }],
    ['FEDERAL_STATE_UNKNOWN', { federalState: 'bw' }],
    ['TOO_MANY_EXCEPTIONS', { exceptOn: days(367) }],
  ])('%s: %j', (problem, rule) => {
    expect(problemsOf(rule)).toEqual([problem]);
  });

  test('all are told at once', () => {
    expect(problemsOf({ interval: 0, minutes: 0, zone: '' })).toEqual([
      'INTERVAL_OUT_OF_RANGE',
      'LENGTH_OUT_OF_RANGE',
      'ZONE_UNKNOWN',
    ]);
  });
});
