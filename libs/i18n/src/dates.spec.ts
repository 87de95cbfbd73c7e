// Days and times are the town's, in words people use, also across both clock changes.
import { describe, expect, test } from '@jest/globals';
import { addDays, createDates, localDate } from './dates.ts';
import { translatorFor } from './i18n.ts';

const german = createDates(translatorFor('de'), 'Europe/Berlin');
const english = createDates(translatorFor('en'), 'Europe/Berlin');

describe('a moment', () => {
  test('is told with the weekday before the date', () => {
    expect(german.dayAndTime('2026-11-28T13:30:00Z')).toBe('Sa., 28. November, 14:30\u00a0Uhr');
    expect(english.dayAndTime('2026-11-28T13:30:00Z')).toBe('Sat, 28 November, 14:30');
  });

  test.each([
    ['de-simple', 'Samstag, 28. November, 14:30\u00a0Uhr'],
    ['it', 'sab 28 novembre, ore\u00a014:30'],
    ['ro', 'sâm, 28 noiembrie, ora\u00a014:30'],
    ['tr', '28 Kasım, Cmt, saat\u00a014:30'],
    ['ru', 'сб, 28 ноября, 14:30'],
    ['uk', 'сб, 28 листопада, 14:30'],
    ['ar', 'السبت، 28 نوفمبر، الساعة\u00a014:30'],
  ])('is told in %s as people there write it, in the same digits', (language, words) => {
    const dates = createDates(translatorFor(language), 'Europe/Berlin');
    expect(dates.dayAndTime('2026-11-28T13:30:00Z')).toBe(words);
  });

  test('belongs to the day it is in town, not in UTC', () => {
    expect(localDate('2026-11-28T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-29');
    expect(german.day(german.dateOf('2026-12-31T23:00:00Z'))).toBe('Fr., 1. Januar');
  });

  test('reads midnight as 00:00', () => {
    expect(german.time('2026-11-28T23:00:00Z')).toBe('00:00\u00a0Uhr');
  });
});

describe('a span', () => {
  test('within a day names the day once', () => {
    expect(german.span('2026-11-28T13:30:00Z', '2026-11-28T15:00:00Z')).toBe(
      'Sa., 28. November, 14:30–\u206016:00\u00a0Uhr',
    );
  });

  test('over several days names both', () => {
    expect(german.span('2026-11-28T13:00:00Z', '2026-11-29T11:00:00Z')).toBe(
      'Sa., 28. November, 14:00\u00a0Uhr bis So., 29. November, 12:00\u00a0Uhr',
    );
  });

  test.each([
    ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '01:30–\u206003:30\u00a0Uhr'],
    ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '02:30–\u206002:30\u00a0Uhr'],
  ])('across a clock change follows the clock on the wall (%s)', (from, to, range) => {
    expect(german.timeRange(from, to)).toBe(range);
  });
});

describe('a day', () => {
  test('near today has a name', () => {
    expect(german.relativeDay('2026-11-21', '2026-11-21')).toBe('Heute, Sa., 21. November');
    expect(german.relativeDay('2026-12-01', '2026-11-30')).toBe('Morgen, Di., 1. Dezember');
    expect(german.relativeDay('2026-12-02', '2026-11-30')).toBe('Mi., 2. Dezember');
  });

  test('follows the calendar over months, years and 29 February', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-29', -1)).toBe('2026-03-28');
  });
});
