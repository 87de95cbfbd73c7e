// The language of a visitor follows the wishes of the browser, and falls back to German.
import { expect, test } from '@jest/globals';
import { errorText } from './error-text.ts';
import { groupedNumber, onlyDigits } from './grouped-number.ts';
import { errorMessage, translatorFor } from './i18n.ts';
import {
  acceptedLanguage,
  acceptedLanguages,
  chosenLanguage,
  consoleLanguages,
  directionOf,
  languages,
  nameOfLanguage,
} from './languages.ts';
import { loadMessages } from './load-messages.ts';
import { createTranslator } from './translator.ts';

test.each([
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['de-DE', 'de'],
  ['fr;q=1, en;q=0.4, de;q=0.7', 'de'],
  ['xx, en;q=0', 'de'],
  ['ar-SY, en;q=0.5', 'ar'],
  ['de-simple', 'de-simple'],
  ['', 'de'],
  [undefined, 'de'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test('what a browser wishes for is kept in its order', () => {
  expect(acceptedLanguages('uk-UA,uk;q=0.9,fr;q=0.8,en;q=0.7,de;q=0')).toEqual(['uk', 'en']);
});

test('the first wish that is offered is fulfilled, and German is there for the others', () => {
  expect(chosenLanguage(['uk', 'en'], ['de', 'en'])).toBe('en');
  expect(chosenLanguage(['de-simple', 'en'], ['de', 'en'])).toBe('de');
  expect(chosenLanguage(['tr'], ['de', 'en'])).toBe('de');
  expect(chosenLanguage(['xx', '<script>'], ['xx'])).toBe('de');
});

test('the console speaks German and English to everybody', () => {
  expect(consoleLanguages).toEqual(['de', 'en']);
  expect(chosenLanguage(['ru', 'en'], consoleLanguages)).toBe('en');
});

test('people choose from names in an order that stays', () => {
  expect(languages.map(({ code }) => code)).toEqual([
    'de',
    'de-simple',
    'en',
    'it',
    'ro',
    'tr',
    'ru',
    'uk',
    'ar',
  ]);
  expect(nameOfLanguage('uk')).toBe('Українська');
  expect(nameOfLanguage('hr')).toBe('hr');
});

test('Arabic runs from right to left, what we do not know from left to right', () => {
  expect([directionOf('ar'), directionOf('uk'), directionOf('hr')]).toEqual(['rtl', 'ltr', 'ltr']);
});

test('every code is a tag that Intl knows', () => {
  for (const { code } of languages) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
});

test('numbers are grouped in threes and read back from any way of typing', () => {
  expect(groupedNumber('123456789')).toBe('123\u00a0456\u00a0789');
  expect(onlyDigits(' 123-456 789 ')).toBe('123456789');
  expect(onlyDigits('١٢٣')).toBe('123');
});

test('numbers have the same digits in every language, and the form the language counts with', () => {
  const counted = (language: string) => translatorFor(language)('offers.count', { count: 1234 });
  expect(counted('ar')).toBe('1,234 عرضًا');
  expect(counted('de-simple')).toBe('1.234 Angebote');
  expect(counted('uk')).toBe('1\u00a0234 пропозиції');
  expect(translatorFor('ar')('offers.count', { count: 2 })).toBe('عرضان');
  expect(translatorFor('ro')('offers.count', { count: 21 })).toBe('21 de oferte');
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
