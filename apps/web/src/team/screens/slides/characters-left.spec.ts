// Nobody is counted at before it matters, and a full field is told.
import { expect, test } from '@jest/globals';
import { charactersLeft } from './characters-left.ts';

test.each([
  [0, null],
  [63, null],
  [64, 16],
  [79, 1],
  [80, 0],
])('%d of 80', (typed, left) => {
  expect(charactersLeft('x'.repeat(typed), 80)).toBe(left);
});
