// The language of a visitor follows the wishes of the browser, and falls back to German.
import { expect, test } from '@jest/globals';
import { errorText } from './error-text.ts';
import { groupedNumber, onlyDigits } from './grouped-number.ts';
import { errorMessage } from './i18n.ts';
import { acceptedLanguage } from './languages.ts';
import { loadMessages } from './load-messages.ts';
import { createTranslator } from './translator.ts';

test.each([
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['de-DE', 'de'],
  ['fr;q=1, en;q=0.4, de;q=0.7', 'de'],
  ['xx, en;q=0', 'de'],
  ['', 'de'],
  [undefined, 'de'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test('numbers are grouped in threes and read back from any way of typing', () => {
  expect(groupedNumber('123456789')).toBe('123\u00a0456\u00a0789');
  expect(onlyDigits(' 123-456 789 ')).toBe('123456789');
  expect(onlyDigits('١٢٣')).toBe('123');
});

test('a refusal tells its number when it knows it', () => {
  expect(errorMessage('NOT_ENOUGH_PLACES', { free: 2 }, 'de')).toContain('nur noch 2 Plätze frei');
  expect(errorMessage('NOT_ENOUGH_PLACES', {}, 'en')).toContain('not enough room');
  expect(errorMessage('WHATEVER', {}, 'xx')).toBe(errorMessage('INTERNAL', {}, 'de'));
});

test('a refusal whose text is not loaded says that something went wrong', async () => {
  const t = createTranslator(await loadMessages('de', 'portal'));
  expect(errorText(t, 'NOT_FOUND')).toBe(errorMessage('NOT_FOUND', {}, 'de'));
  expect(errorText(t, 'MENTOR_BUSY')).toBe(errorMessage('INTERNAL', {}, 'de'));
});
