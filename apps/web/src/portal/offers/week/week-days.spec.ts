// A week that was shared still shows something later, and nobody can page out of the calendar.
import { describe, expect, test } from '@jest/globals';
import { readSearch } from '../offer-search.ts';
import { weekOf } from './week-days.ts';

const today = '2026-11-22';
const shown = (address: string) => weekOf(readSearch(`?ansicht=woche&${address}`), today);

describe('the week calendar', () => {
  test('begins today, with nothing before and the next seven days after', () => {
    expect(shown('')).toEqual({
      days: [22, 23, 24, 25, 26, 27, 28].map((day) => `2026-11-${day}`),
      before: null,
      after: '2026-11-29',
      earliest: today,
    });
  });

  test('begins with the day in the address and goes back no farther than today', () => {
    const { days, before } = shown('woche=2026-11-25');
    expect(days[0]).toBe('2026-11-25');
    expect(before).toBe(today);
    expect(shown('woche=2026-12-06').before).toBe('2026-11-29');
  });

  test('shows today when the week that was shared has passed', () => {
    expect(shown('woche=2026-10-01')).toEqual(shown(''));
  });

  test('has seven days where the clock changes', () => {
    expect(shown('woche=2027-03-25').days).toEqual(
      ['25', '26', '27', '28', '29', '30', '31'].map((day) => `2027-03-${day}`),
    );
  });

  test('stays within the days of the filters', () => {
    const week = shown('von=2026-12-01&bis=2026-12-10');
    expect(week).toMatchObject({ before: null, after: '2026-12-08', earliest: '2026-12-01' });
    expect(shown('von=2026-12-01&bis=2026-12-10&woche=2026-12-08')).toMatchObject({
      days: ['2026-12-08', '2026-12-09', '2026-12-10'],
      before: '2026-12-01',
      after: null,
    });
    expect(shown('von=2026-12-10&bis=2026-12-01').days).toEqual([]);
  });

  test('ends in a year', () => {
    expect(shown('woche=9999-12-31').days[0]).toBe('2027-11-21');
    expect(shown('woche=9999-12-31').after).toBeNull();
    expect(shown('von=9999-12-31').before).toBeNull();
  });

  test('reads no day that does not exist', () => {
    for (const day of ['2026-13-01', '2026-02-30', 'morgen'])
      expect(shown(`woche=${day}&von=${day}`)).toEqual(shown(''));
  });
});
