// The type that has to be read from three metres is as high as a thumb is wide.
import { expect, test } from '@jest/globals';
import { FEW_CHARACTERS, smallestType } from './smallest-type.ts';

test('0.7 degrees at three metres are 36.7 millimetres, whatever the screen is', () => {
  expect(smallestType(3, 55, 'PORTRAIT').capital).toBeCloseTo(36.65, 1);
  expect(smallestType(3, 32, 'LANDSCAPE').capital).toBeCloseTo(36.65, 1);
});

test('twice the distance needs twice the height, and half the characters fit', () => {
  const [near, far] = [smallestType(2, 55, 'PORTRAIT'), smallestType(4, 55, 'PORTRAIT')];
  expect(far.capital).toBeCloseTo(2 * near.capital, 5);
  expect(Math.abs(far.characters - near.characters / 2)).toBeLessThanOrEqual(1);
});

test('more fits on a screen that lies on its side; one that turns by itself counts as upright', () => {
  const upright = smallestType(3, 55, 'PORTRAIT').characters;
  expect(upright).toBeGreaterThan(FEW_CHARACTERS);
  expect(smallestType(3, 55, 'LANDSCAPE').characters).toBeGreaterThan(upright);
  expect(smallestType(3, 55, 'AUTO').characters).toBe(upright);
});

test('a tablet read from across a room is too small', () => {
  expect(smallestType(5, 10, 'PORTRAIT').characters).toBeLessThan(FEW_CHARACTERS);
});
