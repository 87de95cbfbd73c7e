import { describe, expect, test } from '@jest/globals';
import { aSeriesRule, type SeriesRuleInWords } from '../../../testing/made/a-series-rule.ts';
import { seriesDates, seriesPreview, type SeriesDate } from './series-dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const window = (from: string, until: string, closed: [string, string][] = []) => ({
  from: day(from),
  until: day(until),
  closedDays: closed.map(([first, last]) => ({ from: day(first), to: day(last) })),
});
const local = ({ startsAt, endsAt }: SeriesDate) =>
  [startsAt, endsAt].map((at) => at.toZonedDateTimeISO('Europe/Berlin').toString({ timeZoneName: 'never' }));
const daysOf = (rule: SeriesRuleInWords, ...range: Parameters<typeof window>) =>
  seriesDates(aSeriesRule(rule), window(...range)).map(({ on }) => on.toString());
const timesOf = (rule: SeriesRuleInWords, on: string) =>
  seriesDates(aSeriesRule(rule), window(on, on)).map(local)[0];

describe('the pattern', () => {
  test('a series every second week counts ISO weeks from the week of its first day', () => {
    const rule = { interval: 2, weekdays: [1, 4], startsOn: '2026-11-04' };
    expect(daysOf(rule, '2026-11-01', '2026-12-03')).toEqual([
      '2026-11-05',
      '2026-11-16',
      '2026-11-19',
      '2026-11-30',
      '2026-12-03',
    ]);
  });

  test('its rhythm runs through week 53 and the turn of the year', () => {
    expect(day('2026-12-31').weekOfYear).toBe(53);
    const rule = { interval: 2, weekdays: [7], startsOn: '2026-12-14', leaveOutHolidays: false };
    expect(daysOf(rule, '2026-12-14', '2027-01-31')).toEqual([
      '2026-12-20',
      '2027-01-03',
      '2027-01-17',
      '2027-01-31',
    ]);
  });

  test('the fifth Tuesday skips months without one and meets 29 February', () => {
    const rule = { frequency: 'MONTHLY_BY_WEEKDAY', weekdays: [2], nth: 5, startsOn: '2028-01-01' } as const;
    const fifths = ['2028-02-29', '2028-05-30', '2028-08-29', '2028-10-31'];
    expect(daysOf({ ...rule, weekdays: [2], leaveOutHolidays: false }, '2028-01-01', '2028-12-31')).toEqual(
      fifths,
    );
  });

  test('the last Friday is the fourth or the fifth', () => {
    const rule = { frequency: 'MONTHLY_BY_WEEKDAY', nth: -1, startsOn: '2026-01-31' } as const;
    expect(daysOf({ ...rule, weekdays: [5] }, '2026-01-01', '2026-05-31')).toEqual([
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
      '2026-05-29',
    ]);
  });

  test('it holds no date before its first day nor after its last', () => {
    const rule = { startsOn: '2026-11-04', endsOn: '2026-11-18' };
    expect(daysOf(rule, '2020-01-01', '2030-01-01')).toEqual(['2026-11-04', '2026-11-11', '2026-11-18']);
  });

  test('an open-ended series of long ago is asked for a week far ahead', () => {
    expect(daysOf({ startsOn: '2000-01-01' }, '2199-12-01', '2199-12-07')).toEqual(['2199-12-04']);
  });
});

describe('local time', () => {
  test.each([
    ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'],
    ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'],
  ])(
    'the clocks change on %s/%s and %s/%s; 22 to 6 stays 22 to 6',
    (spring, springDay, autumn, autumnDay) => {
      expect(hoursOfDay(springDay)).toBe(23);
      expect(hoursOfDay(autumnDay)).toBe(25);
      const nights = { weekdays: [6], startTime: '22:00', minutes: 480 };
      expect(timesOf(nights, spring)).toEqual([`${spring}T22:00:00+01:00`, `${springDay}T06:00:00+02:00`]);
      expect(timesOf(nights, autumn)).toEqual([`${autumn}T22:00:00+02:00`, `${autumnDay}T06:00:00+01:00`]);
    },
  );

  test('an afternoon stays where it is on the clock all year', () => {
    const sundays = { weekdays: [7], startTime: '14:30', minutes: 90 };
    expect(timesOf(sundays, '2026-03-22')).toEqual([
      '2026-03-22T14:30:00+01:00',
      '2026-03-22T16:00:00+01:00',
    ]);
    expect(timesOf(sundays, '2026-03-29')).toEqual([
      '2026-03-29T14:30:00+02:00',
      '2026-03-29T16:00:00+02:00',
    ]);
    expect(timesOf(sundays, '2026-10-25')).toEqual([
      '2026-10-25T14:30:00+01:00',
      '2026-10-25T16:00:00+01:00',
    ]);
  });

  test('a date that would start in the skipped hour moves on by it and keeps its length', () => {
    const sundays = { weekdays: [7], startTime: '02:30', minutes: 45 };
    expect(timesOf(sundays, '2026-03-29')).toEqual([
      '2026-03-29T03:30:00+02:00',
      '2026-03-29T04:15:00+02:00',
    ]);
    expect(timesOf(sundays, '2027-03-28')).toEqual([
      '2027-03-28T03:30:00+02:00',
      '2027-03-28T04:15:00+02:00',
    ]);
  });

  test('of the hour that comes twice the first is meant', () => {
    const sundays = { weekdays: [7], startTime: '02:30', minutes: 60 };
    expect(timesOf(sundays, '2026-10-25')).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T03:30:00+01:00',
    ]);
    expect(timesOf(sundays, '2027-10-31')).toEqual([
      '2027-10-31T02:30:00+02:00',
      '2027-10-31T03:30:00+01:00',
    ]);
  });
});

describe('what is left out', () => {
  const reasons = (rule: SeriesRuleInWords, ...range: Parameters<typeof window>) =>
    seriesPreview(aSeriesRule(rule), window(...range)).map(({ on, leftOut }) => [on.toString(), leftOut]);

  test('the preview tells each day of the pattern and why it is left out', () => {
    const thursdays = { weekdays: [4], startsOn: '2026-05-01', exceptOn: ['2026-05-21'] };
    expect(reasons(thursdays, '2026-05-01', '2026-06-12', [['2026-05-26', '2026-05-28']])).toEqual([
      ['2026-05-07', null],
      ['2026-05-14', { reason: 'HOLIDAY', holiday: 'Christi Himmelfahrt' }],
      ['2026-05-21', { reason: 'EXCEPTED' }],
      ['2026-05-28', { reason: 'VENUE_CLOSED' }],
      ['2026-06-04', { reason: 'HOLIDAY', holiday: 'Fronleichnam' }],
      ['2026-06-11', null],
    ]);
  });

  test('of several reasons the one set by hand is told, then the holiday', () => {
    const closed: [string, string][] = [['2026-05-01', '2026-05-31']];
    const rule = { weekdays: [4], exceptOn: ['2026-05-14'] };
    expect(reasons(rule, '2026-05-14', '2026-05-14', closed)[0]?.[1]).toEqual({ reason: 'EXCEPTED' });
    const holiday = { reason: 'HOLIDAY', holiday: 'Christi Himmelfahrt' };
    expect(reasons({ weekdays: [4] }, '2026-05-14', '2026-05-14', closed)[0]?.[1]).toEqual(holiday);
  });

  test('a series may take place on holidays', () => {
    const thursdays = { weekdays: [4], leaveOutHolidays: false };
    expect(daysOf(thursdays, '2026-05-14', '2026-05-14')).toEqual(['2026-05-14']);
  });

  test('another federal state has other holidays', () => {
    const thursdays = { weekdays: [4], federalState: 'BE' };
    expect(daysOf(thursdays, '2026-06-04', '2026-06-04')).toEqual(['2026-06-04']);
  });

  test('closed days count from the first to the last, in any order, also when they overlap', () => {
    const closed: [string, string][] = [
      ['2026-08-19', '2026-08-26'],
      ['2026-08-05', '2026-08-05'],
      ['2026-08-20', '2026-08-30'],
    ];
    expect(daysOf({}, '2026-08-01', '2026-09-03', closed)).toEqual(['2026-08-12', '2026-09-02']);
  });

  test('a night that starts before a closed day takes place', () => {
    const nights = { weekdays: [2], startTime: '22:00', minutes: 480 };
    expect(daysOf(nights, '2026-08-11', '2026-08-11', [['2026-08-12', '2026-08-12']])).toEqual([
      '2026-08-11',
    ]);
  });
});

describe('work', () => {
  test('ten years of daily dates leave out every closed day, and hardly another one', () => {
    const daily = aSeriesRule({ weekdays: [1, 2, 3, 4, 5, 6, 7] });
    const closed = Array.from({ length: 120 }, (_, month): [string, string] => {
      const first = day('2026-01-10').add({ months: month });
      return [first.toString(), first.add({ days: 3 }).toString()];
    });
    const on = new Set(
      seriesDates(daily, window('2026-01-01', '2035-12-31', closed)).map((date) => date.on.toString()),
    );
    expect(closed.flat().filter((closedDay) => on.has(closedDay))).toEqual([]);
    // 3,652 days, four closed ones in each of 120 months, a dozen holidays a year.
    expect(on.size).toBeGreaterThan(3652 - 480 - 120);
    expect(on.size).toBeLessThan(3652 - 480);
  });

  test('a pattern that never falls on a day just ends', () => {
    const neverInLeapYears = { frequency: 'MONTHLY_BY_WEEKDAY', interval: 24, nth: 5 } as const;
    const rule = aSeriesRule({ ...neverInLeapYears, weekdays: [1], startsOn: '2027-02-01' });
    expect(seriesDates(rule, window('2027-01-01', '2199-12-31'))).toEqual([]);
    const noDays = aSeriesRule({ weekdays: [] });
    expect(seriesDates(noDays, window('2027-01-01', '2199-12-31'))).toEqual([]);
  });

  test('a series that was ended before it began has no dates', () => {
    const ended = { startsOn: '2026-11-04', endsOn: '2026-11-03' };
    expect(daysOf(ended, '2026-01-01', '2027-12-31')).toEqual([]);
  });

  test.each([0, -1, 0.5, NaN, Infinity])('an interval of %d is refused', (interval) => {
    const rule = aSeriesRule({ interval });
    expect(() => seriesDates(rule, window('2026-01-01', '2026-12-31'))).toThrow('interval out of range');
  });
});

function hoursOfDay(text: string): number {
  return day(text).toZonedDateTime('Europe/Berlin').hoursInDay;
}
