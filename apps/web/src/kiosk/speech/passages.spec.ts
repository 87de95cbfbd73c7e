// Numbers are said as one writes them down; what is read of a page is tried in the journey of the voice.
import { expect, test } from '@jest/globals';
import { digitByDigit } from './passages.ts';

test.each([
  ['Nummer 123\u00a0456\u00a0789', 'Nummer 1 2 3, 4 5 6, 7 8 9'],
  ['PIN 654 321', 'PIN 6 5 4, 3 2 1'],
  ['Rosa', 'Rosa'],
  ['Tisch 2', 'Tisch 2'],
])('%p is said as %p', (shown, said) => {
  expect(digitByDigit(shown)).toBe(said);
});
