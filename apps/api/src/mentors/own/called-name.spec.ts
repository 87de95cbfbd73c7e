// Mentors read how to call somebody, and no surname.
import { expect, test } from '@jest/globals';
import { calledName } from './called-name.ts';

test.each([
  ['Mara Beispiel', 'Mara'],
  ['Beispiel, Mara Luise', 'Mara'],
  ['Frau Beispiel', 'Frau'],
  ['Familie Beispiel-Muster', 'Familie'],
  ['  Opa  Ernst ', 'Opa'],
  ['Ömer', 'Ömer'],
  ['', null],
  [null, null],
])('%j is called %j', (name, called) => {
  expect(calledName(name)).toBe(called);
});
