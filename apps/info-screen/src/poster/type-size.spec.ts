// The smallest type is large enough where people stand, on every screen.
import { describe, expect, test } from '@jest/globals';
import { smallestType } from './type-size.ts';

/** Degrees that a capital of this size fills, seen from `distance` metres. */
function degrees(pixels: number, width: number, height: number, distance: number, diagonal: number): number {
  const metres = (pixels * 0.689 * diagonal * 0.0254) / Math.hypot(width, height);
  return (2 * Math.atan(metres / (2 * distance)) * 180) / Math.PI;
}

describe('the smallest type', () => {
  test('is 83.9 pixels on an upright 55 inch screen of 1080 × 1920, read from 3 m', () => {
    expect(smallestType(1080, 1920, 3, 55)).toBeCloseTo(83.9, 1);
  });

  test.each([
    [1080, 1920, 3, 55],
    [1920, 1080, 3, 55],
    [3840, 2160, 3, 55],
    [1920, 1080, 2, 43],
    [800, 1280, 0.6, 10],
  ])('fills 0.7 degrees on %d × %d pixels, from %d m, at %d inches', (width, height, distance, diagonal) => {
    const pixels = smallestType(width, height, distance, diagonal);
    expect(degrees(pixels, width, height, distance, diagonal)).toBeCloseTo(0.7, 5);
  });

  test('is the same part of the picture in a small preview', () => {
    expect(smallestType(108, 192, 3, 55) * 10).toBeCloseTo(smallestType(1080, 1920, 3, 55), 5);
  });

  test('leaves room for a page, from however far it should be read', () => {
    expect(smallestType(1080, 1920, 30, 32)).toBeCloseTo(86.4, 5);
  });
});
