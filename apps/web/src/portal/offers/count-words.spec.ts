import { expect, test } from '@jest/globals';
import { atLeast } from './count-words.ts';

test('what may be more is said roundly once it is large, and never more than there is', () => {
  expect([0, 7, 99, 100, 328, 1000].map(atLeast)).toEqual([0, 7, 99, 100, 300, 1000]);
});
