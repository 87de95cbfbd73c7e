// Each thing that can happen to a booking is told in one sentence.
import { expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { createDates } from '@mitnand/i18n/dates';
import { eventWords } from './event-words.ts';

const t = translatorFor('de');
const dates = createDates(t, 'Europe/Berlin');
const nothing = { fromStartsAt: null, toStartsAt: null, people: null, heldUntil: null, endReason: null };
const told = (event: Partial<Parameters<typeof eventWords>[2]>) =>
  eventWords(t, dates, { ...nothing, kind: 'BOOKED', ...event }, 'PHONE').replaceAll('\u00a0', ' ');

test('that it was made says how, for how many, and whether it waits', () => {
  expect(told({ people: 1 })).toBe('Am Telefon angemeldet');
  expect(told({ people: 3 })).toBe('Am Telefon angemeldet, für 3 Personen');
  expect(told({ kind: 'JOINED_LIST', people: 2 })).toBe(
    'Am Telefon angemeldet, auf die Warteliste, für 2 Personen',
  );
});

test('a move says from where to where', () => {
  const times = { fromStartsAt: '2026-11-26T08:00:00Z', toStartsAt: '2026-11-27T14:00:00Z' };
  const moved = 'von Do., 26. November, 09:00 Uhr auf Fr., 27. November, 15:00 Uhr';
  expect(told({ kind: 'MOVED', ...times })).toBe(`Verlegt ${moved}`);
  expect(told({ kind: 'DATE_MOVED', ...times })).toBe(`Der Termin wurde verlegt, ${moved}`);
});

test('an end says why, a held place until when, a party how large it is now', () => {
  expect(told({ kind: 'CANCELLED', endReason: 'BY_GUEST' })).toBe('Von der Person abgesagt');
  expect(told({ kind: 'PLACE_HELD', heldUntil: '2026-11-24T09:00:00Z' })).toMatch(/bis Di\., 24\. November/);
  expect(told({ kind: 'PARTY_CHANGED', people: 4 })).toBe('Geändert auf 4 Personen');
});
