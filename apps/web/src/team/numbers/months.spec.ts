// Which months one can look at.
import { describe, expect, test } from '@jest/globals';
import { addressOfMonth, monthInAddress, monthsToChoose } from './months.ts';

describe('the month of an address', () => {
  test('is one that there is', () => {
    expect(monthInAddress('?monat=2026-11')).toBe('2026-11');
    for (const wrong of ['', '?monat=2026-13', '?monat=2026-1', '?monat=1926-11', '?monat=2026-11-01'])
      expect(monthInAddress(wrong)).toBeNull();
  });

  test('is left out for this month', () => {
    expect(addressOfMonth('2026-11', '2026-11')).toBe('/team/zahlen');
    expect(addressOfMonth('2026-10', '2026-11')).toBe('/team/zahlen?monat=2026-10');
  });
});

describe('the months to choose', () => {
  test('go two years back and two months ahead, the latest first', () => {
    const months = monthsToChoose('2026-11', '2026-11');
    expect([months.length, months[0], months[2], months.at(-1)]).toEqual([
      27,
      '2027-01',
      '2026-11',
      '2024-11',
    ]);
  });

  test('hold the one that is shown, however far away', () => {
    expect(monthsToChoose('2026-11', '2021-03').at(-1)).toBe('2021-03');
    expect(monthsToChoose('2026-11', '2029-03')[0]).toBe('2029-03');
  });
});
