// Days and times are the town's, also where the clocks change.
import { describe, expect, test } from '@jest/globals';
import { aDocument, aScreen } from '../testing/documents.ts';
import { clockFace, dayFromNow, dayInWords, timeInWords, timesInWords } from './local-time.ts';

const at = (iso: string) => Date.parse(iso);
const winter = at('2026-11-22T21:00:00Z');
const document = aDocument(winter);
const german = document.words.de!;

describe('local times', () => {
  test.each([
    ['2026-03-29T00:59:00Z', '01:59'],
    ['2026-03-29T01:00:00Z', '03:00'],
    ['2026-10-25T00:59:00Z', '02:59'],
    ['2026-10-25T01:00:00Z', '02:00'],
    ['2026-11-22T23:30:00Z', '00:30'],
  ])('%s is %s in Ulm', (instant, face) => {
    expect(clockFace(document, at(instant))).toBe(face);
  });

  test('before the first known offset the first one holds', () => {
    expect(clockFace({ zone: [[at('2026-01-01T00:00:00Z'), 60]] }, at('2025-12-31T11:00:00Z'))).toBe('12:00');
  });

  test('are written as the language does', () => {
    expect(timeInWords(document, german, at('2026-11-22T08:05:00Z'))).toBe('09:05 Uhr');
    expect(timesInWords(document, german, at('2026-11-22T08:05:00Z'), at('2026-11-22T10:00:00Z'))).toBe(
      '09:05 bis 11:00 Uhr',
    );
  });
});

describe('days', () => {
  const day = (instant: string, now: string) => dayFromNow(document, 'de', at(instant), at(now));

  test('begin and end at local midnight', () => {
    expect(day('2026-11-22T22:59:00Z', '2026-11-22T12:00:00Z')).toBe('Heute');
    expect(day('2026-11-22T23:00:00Z', '2026-11-22T12:00:00Z')).toBe('Morgen');
  });

  test('of 23 and of 25 hours are one day', () => {
    expect(day('2026-03-29T21:59:00Z', '2026-03-28T23:00:00Z')).toBe('Heute');
    expect(day('2026-03-29T22:00:00Z', '2026-03-28T23:00:00Z')).toBe('Morgen');
    expect(day('2026-10-25T22:59:00Z', '2026-10-24T22:00:00Z')).toBe('Heute');
    expect(day('2026-10-25T23:00:00Z', '2026-10-24T22:00:00Z')).toBe('Morgen');
  });

  test('have a name, whose number stays on the line of its month', () => {
    expect(dayInWords(document, 'de', at('2026-11-26T12:00:00Z'))).toBe('Donnerstag, 26.\u00a0November');
  });

  test('without a name are written in figures', () => {
    expect(dayInWords(document, 'de', at('2027-11-26T12:00:00Z'))).toBe('26.11.2027');
    const other = aDocument(winter, { screen: aScreen({ languages: ['ar'] }) });
    expect(dayInWords(other, 'de', at('2026-11-26T12:00:00Z'))).toBe('26.11.2026');
  });
});
