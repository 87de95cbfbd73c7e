// What is moved changes places with its neighbour, and stops at both ends.
import { expect, test } from '@jest/globals';
import { moved } from './reordered.ts';

test.each([
  [1, -1, ['b', 'a', 'c']],
  [1, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
  [-1, 1, ['a', 'b', 'c']],
] as const)('the one at %i by %i', (from, by, list) => {
  expect(moved(['a', 'b', 'c'], from, by)).toEqual(list);
});
