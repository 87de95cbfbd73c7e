// A key does what one expects, in each of the alphabets.
import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '@mitnand/i18n/languages';
import { layoutsFor } from './layouts.ts';
import { beginsName, capitalOf, deleteFrom, typeInto } from './typing.ts';

const at = (value: string, start = value.length, end = start) => ({ value, start, end });

describe('a letter', () => {
  test('goes in where one stands', () => {
    expect(typeInto(at('Ana', 2), 'n', 60)).toEqual(at('Anna', 3));
  });

  test('takes the place of what is chosen', () => {
    expect(typeInto(at('Hanna', 0, 1), 'J', 60)).toEqual(at('Janna', 1));
  });

  test('is not taken any more when there is no room', () => {
    expect(typeInto(at('Anna'), 'l', 4)).toEqual(at('Anna'));
  });
});

describe('deleting', () => {
  test.each([
    ['Anna', 'Ann'],
    ['Zoe\u0301', 'Zo'],
    ['\u{1F469}\u200d\u{1F33E}', ''],
    ['', ''],
  ])('takes from %p the last letter as one sees it', (before, after) => {
    expect(deleteFrom(at(before))).toEqual(at(after));
  });

  test('takes away what is chosen, and else what stands before', () => {
    expect(deleteFrom(at('Annalena', 4, 8))).toEqual(at('Anna'));
    expect(deleteFrom(at('Anna', 1))).toEqual(at('nna', 0));
  });
});

test('each part of a name begins with a capital', () => {
  expect(['', 'Anna-', 'Anna '].map((value) => beginsName(at(value)))).toEqual([true, true, true]);
  expect(beginsName(at('Anna'))).toBe(false);
});

test.each([
  ['i', 'tr', 'İ'],
  ['ı', 'tr', 'I'],
  ['i', 'de-simple', 'I'],
  ['ß', 'de', 'ß'],
  ['ґ', 'uk', 'Ґ'],
])('the capital of %s in %s is %s', (letter, language, capital) => {
  expect(capitalOf(letter, language)).toBe(capital);
});

/** The letters of each alphabet, for its names. */
const alphabets: Partial<Record<Language, string>> = {
  de: 'abcdefghijklmnopqrstuvwxyzäöüß',
  'de-simple': 'abcdefghijklmnopqrstuvwxyzäöüß',
  en: 'abcdefghijklmnopqrstuvwxyz',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  it: 'abcdefghijklmnopqrstuvwxyzàèéìòù',
  ro: 'aăâbcdefghiîjklmnopqrsștțuvwxyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
};

describe.each(languages)('the keyboard for $code', ({ code }) => {
  const [first] = layoutsFor(code);
  const found = first.rows.flat();

  test('has each letter of the alphabet once', () => {
    expect([...alphabets[code]!].filter((letter) => !found.includes(letter))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  test('has rows that fit the screen with keys of 80 px', () => {
    expect(Math.max(...first.rows.map((row) => row.length))).toBeLessThanOrEqual(12);
  });
});

test('who reads another alphabet can write Latin letters too', () => {
  const names = (language: Language) => layoutsFor(language).map(({ name }) => name);
  expect(names('ar')).toEqual(['ا ب ت', 'ABC']);
  expect(names('uk')).toEqual(['АБВ', 'ABC']);
  expect(names('tr')).toEqual(['ABC']);
});
