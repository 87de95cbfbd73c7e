// The year is said when it is not the one we have, as the town's clock counts it.
import { expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { createDates } from '@mitnand/i18n/dates';
import { momentOfYears } from './moment-of-years.ts';

const t = translatorFor('de');
const dates = createDates(t, 'Europe/Berlin');
const said = (at: string, now: string) => momentOfYears({ t, dates, now: Date.parse(now) }, at);

test.each([
  ['2026-06-01T08:00:00Z', '2026-11-23T08:00:00Z', 'Mo., 1. Juni, 10:00\u00a0Uhr'],
  ['2031-06-01T08:00:00Z', '2026-11-23T08:00:00Z', 'Sonntag, 1. Juni 2031, 10:00\u00a0Uhr'],
  // In Ulm the new year begins an hour before it does in UTC.
  ['2026-12-31T23:30:00Z', '2026-12-31T22:30:00Z', 'Freitag, 1. Januar 2027, 00:30\u00a0Uhr'],
  ['2026-12-31T23:30:00Z', '2026-12-31T23:10:00Z', 'Fr., 1. Januar, 00:30\u00a0Uhr'],
])('%s, seen at %s', (at, now, words) => expect(said(at, now)).toBe(words));
