import { describe, expect, test } from '@jest/globals';
import { FEDERAL_STATES } from '../../../places/town/federal-states.ts';
import { publicHoliday, publicHolidays } from './public-holidays.ts';

const holidayIn = (federalState: string, on: string) =>
  publicHoliday(Temporal.PlainDate.from(on), federalState);

describe('Baden-Württemberg', () => {
  test('has twelve public holidays (Feiertagsgesetz BW, § 1)', () => {
    expect([...publicHolidays(2026, 'BW')]).toEqual([
      ['2026-01-01', 'Neujahr'],
      ['2026-01-06', 'Heilige Drei Könige'],
      ['2026-04-03', 'Karfreitag'],
      ['2026-04-06', 'Ostermontag'],
      ['2026-05-01', 'Maifeiertag'],
      ['2026-05-14', 'Christi Himmelfahrt'],
      ['2026-05-25', 'Pfingstmontag'],
      ['2026-06-04', 'Fronleichnam'],
      ['2026-10-03', 'Tag der Deutschen Einheit'],
      ['2026-11-01', 'Allerheiligen'],
      ['2026-12-25', '1. Weihnachtstag'],
      ['2026-12-26', '2. Weihnachtstag'],
    ]);
  });

  test.each([
    [2027, '2027-03-26', '2027-05-27'],
    [2028, '2028-04-14', '2028-06-15'],
    [2030, '2030-04-19', '2030-06-20'],
    [2035, '2035-03-23', '2035-05-24'],
  ])('moves with Easter in %d', (_year, goodFriday, corpusChristi) => {
    expect(holidayIn('BW', goodFriday)).toBe('Karfreitag');
    expect(holidayIn('BW', corpusChristi)).toBe('Fronleichnam');
  });

  test.each([
    ['2026-03-08', 'Frauentag, a holiday in Berlin'],
    ['2026-08-15', 'Mariä Himmelfahrt, a holiday in Saarland'],
    ['2026-09-20', 'Weltkindertag, a holiday in Thuringia'],
    ['2026-10-31', 'Reformationstag, a holiday in Saxony'],
    ['2026-11-18', 'Buß- und Bettag, a holiday in Saxony'],
    ['2026-04-05', 'Easter Sunday, a holiday in Brandenburg'],
    ['2026-12-24', 'Christmas Eve, a holiday nowhere'],
    ['2026-12-31', "New Year's Eve, a holiday nowhere"],
    ['2026-02-16', 'Rosenmontag, a holiday nowhere'],
  ])('works on %s (%s)', (on) => {
    expect(holidayIn('BW', on)).toBeNull();
  });

  test('had Reformation Day once, in 2017', () => {
    expect(holidayIn('BW', '2017-10-31')).toBe('Reformationstag');
  });
});

describe('other federal states', () => {
  test.each([
    ['BE', '2026-03-08'],
    ['SL', '2026-08-15'],
    ['TH', '2026-09-20'],
    ['SN', '2026-10-31'],
    ['SN', '2026-11-18'],
    ['BB', '2026-04-05'],
  ])('%s rests on %s', (federalState, on) => {
    expect(holidayIn(federalState, on)).not.toBeNull();
  });

  test.each(FEDERAL_STATES)('%s has the nine of all Germany', (federalState) => {
    const common = ['Neujahr', 'Karfreitag', 'Ostermontag', 'Christi Himmelfahrt', 'Pfingstmontag'];
    expect([...publicHolidays(2027, federalState).values()]).toEqual(expect.arrayContaining(common));
    expect(publicHolidays(2027, federalState).size).toBeGreaterThanOrEqual(9);
  });

  test('an unknown one is an error, not a year without holidays', () => {
    expect(() => publicHolidays(2026, 'XX')).toThrow(RangeError);
  });
});

test('two holidays on one day are both named', () => {
  expect(holidayIn('BW', '2008-05-01')?.split(' und ').sort()).toEqual([
    'Christi Himmelfahrt',
    'Maifeiertag',
  ]);
});

test('a year is computed once', () => {
  expect(publicHolidays(2031, 'BW')).toBe(publicHolidays(2031, 'BW'));
});
