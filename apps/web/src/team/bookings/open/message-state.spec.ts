// The team reads what became of each message, and never that something arrived which did not.
import { expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { createDates } from '@mitnand/i18n/dates';
import { messageState } from './message-state.ts';

const t = translatorFor('de');
const dates = createDates(t, 'Europe/Berlin');
const times = { dueAt: '2026-11-25T08:00:00Z', sentAt: null };
const said = (message: Partial<Parameters<typeof messageState>[2]>) =>
  messageState(t, dates, { channel: 'MAIL', state: 'PENDING', ...times, ...message }).replaceAll(
    '\u00a0',
    ' ',
  );

test.each([
  [{ state: 'PENDING' }, 'geplant für Mi., 25. November, 09:00 Uhr'],
  [{ state: 'PENDING', channel: 'CALL' }, 'steht auf der Anrufliste'],
  [{ state: 'SENDING' }, 'wird gerade verschickt'],
  [
    { state: 'SENT', sentAt: '2026-11-25T08:01:00Z' },
    'am Mi., 25. November, 09:01 Uhr vom Server angenommen',
  ],
  [
    { state: 'DONE', channel: 'CALL', sentAt: '2026-11-25T09:00:00Z' },
    'angerufen am Mi., 25. November, 10:00 Uhr',
  ],
  [{ state: 'DROPPED' }, 'nicht verschickt, es war nicht nötig'],
  [{ state: 'FAILED' }, 'nicht zugestellt'],
] as const)('%j: %s', (message, words) => {
  expect(said(message)).toBe(words);
});
