// A hand that shakes writes each letter once; “Anna” stays “Anna”.
import { describe, expect, test } from '@jest/globals';
import { isTrembling } from './trembling.ts';

const finger = (key: string, at: number) => ({ key, at, byFinger: true });

describe('a second touch', () => {
  test.each([0, 42, 120, 179])('of the same key after %i ms is a finger that trembles', (gap) => {
    expect(isTrembling(finger('n', 1_000 + gap), finger('n', 1_000))).toBe(true);
  });

  test.each([180, 600])('of the same key after %i ms is meant', (gap) => {
    expect(isTrembling(finger('n', 1_000 + gap), finger('n', 1_000))).toBe(false);
  });

  test('of another key is meant, however soon', () => {
    expect(isTrembling(finger('a', 1_010), finger('n', 1_000))).toBe(false);
  });

  test('is meant on a real keyboard and by a switch, however soon', () => {
    expect(isTrembling({ ...finger('n', 1_010), byFinger: false }, finger('n', 1_000))).toBe(false);
  });

  test('of what is no key, or one to be pressed many times, is meant', () => {
    expect(isTrembling({ ...finger('', 1_010), key: null }, { ...finger('', 1_000), key: null })).toBe(false);
  });

  test('has nothing before it at first', () => {
    expect(isTrembling(finger('n', 10), null)).toBe(false);
  });
});
