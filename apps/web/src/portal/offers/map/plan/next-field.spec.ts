// An arrow key leads to what is near that way, and no field is without a way to it.
import { expect, test } from '@jest/globals';
import { nextField } from './next-field.ts';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const points = (...given: [x: number, y: number][]) => given.map(([x, y]) => ({ x, y }));

test('each leads to the nearest that way, rather ahead than aside, and nowhere where nothing lies', () => {
  const town = points([100, 100], [100, 20], [180, 110], [200, 100], [90, 170], [150, 150]);
  expect(KEYS.map((key) => nextField(town, 0, key))).toEqual([1, 4, 4, 2]);
  expect(KEYS.map((key) => nextField(town, 3, key))).toEqual([1, 2, 2, null]);
  expect(nextField(town, 0, 'Enter')).toBeNull();
});

test('one that is the nearest of no other is reached all the same, and so are all others', () => {
  const last = 4;
  const town = points([80, 140], [0, 0], [140, 40], [40, 100], [160, 160]);
  const reached = new Set([0, last]);
  for (const from of reached) for (const key of KEYS) reached.add(nextField(town, from, key) ?? from);
  expect([...reached].sort()).toEqual([0, 1, 2, 3, last]);
});
