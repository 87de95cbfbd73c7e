// Advice while typing says the same as the API will, as far as a page can know.
import { describe, expect, test } from '@jest/globals';
import { passwordAdvice } from './password-advice.ts';

const own = ['Jonas Ärmel', 'jonas.aermel@quartier.example'];

describe('the advice on a password', () => {
  test.each([
    ['', 'tooShort'],
    ['sieben7', 'tooShort'],
    ['😀😀😀😀', 'tooShort'],
    ['aaaaaaaaaaaa', 'oneCharacter'],
    ['Armel2026', 'ownName'],
    ['jonasJONAS', 'ownName'],
    ['Mitnand12', 'ownName'],
    ['krumme Gurke', 'good'],
    ['jonas mag krumme Gurken', 'veryGood'],
    ['Dach Regen Ofen Katze', 'veryGood'],
  ])('for %j is %s', (password, advice) => {
    expect(passwordAdvice(password, own)).toBe(advice);
  });

  test('is the same without anything known about the person', () => {
    expect(passwordAdvice('krumme Gurke', [])).toBe('good');
  });
});
