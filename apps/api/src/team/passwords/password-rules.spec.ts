// Passwords that are too easy to guess, and the many that are not.
import { describe, expect, test } from '@jest/globals';
import { checkPassword } from './password-rules.ts';

const OWN = ['Änne Müller-Schmid', 'aenne.mueller@rathaus.example', 'Ulm'];

function refusal(password: string): string | undefined {
  try {
    checkPassword(password, OWN, 'password');
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('a password', () => {
  test.each([
    'kurz',
    'sieben7',
    'password',
    'PassWord',
    'password1',
    'Password123!',
    '12345678',
    'qwertyuiop',
    'iloveyou',
    'sunshine',
    'aaaaaaaaaaaaaa',
    'mitnand1',
    'Mitnand2026!',
    'ulm-mitnand',
    'ÄnneMüller1',
    'anne-schmid',
    'aenne.mueller',
    'rathaus.example',
  ])('as %s is refused', (password) => {
    expect(refusal(password)).toBe('WEAK_PASSWORD');
  });

  test.each([
    'vier wörter im regen',
    'Müllers Kuh, Müllers Esel',
    'ulmer spatz trägt halm',
    'abcdefgh ijk',
    'пароль для города',
    'kein Regelwerk',
    '🐦🐦🌾🐦🌾🐦🌾🌾',
    'x'.repeat(255) + 'y',
  ])('as %s is welcome', (password) => {
    expect(refusal(password)).toBeUndefined();
  });

  test('is counted in characters as people see them, whichever way they were typed', () => {
    expect(refusal('ä'.normalize('NFD') + 'öüäöü1')).toBe('WEAK_PASSWORD');
    expect(refusal('äöüäöü12'.normalize('NFD'))).toBeUndefined();
  });

  test('has an end, at 256 characters', () => {
    expect(refusal('xy'.repeat(129))).toBe('BAD_INPUT');
  });
});
