// Every reader is told in their own words which languages are spoken.
import { expect, test } from '@jest/globals';
import { spokenName, spokenNames } from './spoken-languages.ts';

test.each([
  ['de', 'Deutsch, Türkisch und Ukrainisch'],
  ['de-simple', 'Deutsch, Türkisch und Ukrainisch'],
  ['en', 'German, Turkish and Ukrainian'],
  ['tr', 'Almanca, Türkçe ve Ukraynaca'],
])('readers of %s are told: %s', (reader, words) => {
  expect(spokenNames(['de', 'tr', 'uk'], reader).replace(', and', ' and')).toBe(words);
});

test('a language nobody has a name for keeps its code', () => {
  expect(spokenName('qqx', 'de')).toBe('qqx');
});
