// The type that has to be read from three metres is as high as a thumb is wide.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { smallestType } from './smallest-type.ts';

test('0.7 degrees at three metres are 36.7 millimetres, on each screen that is large enough', () => {
  expect(smallestType(3, 55, 'PORTRAIT')).toMatchObject({
    capital: expect.closeTo(36.65, 1),
    legibleFrom: 3,
  });
  expect(smallestType(3, 75, 'LANDSCAPE')).toMatchObject({
    capital: expect.closeTo(36.65, 1),
    legibleFrom: 3,
  });
});

// As the element draws it: at most 8 % of the shorter edge.
test.each([
  [32, 3, 22.0, 1.8],
  [43, 5, 29.5, 2.42],
])(
  'on %i inches type for %i metres would be too large: capitals have %d mm',
  (inches, metres, capital, from) => {
    for (const hanging of ['PORTRAIT', 'LANDSCAPE'] as const) {
      const type = smallestType(metres, inches, hanging);
      expect(type.capital).toBeCloseTo(capital, 1);
      expect(type.legibleFrom).toBeCloseTo(from, 2);
    }
  },
);

test('characters in a line are counted as in docs/screens.md', () => {
  const lines = [32, 43, 55, 65, 75].map((inches) => smallestType(2, inches, 'PORTRAIT').characters);
  expect(lines).toEqual([20, 25, 34, 40, 47]);
});

test('twice the distance needs twice the height, and half the characters fit', () => {
  const [near, far] = [smallestType(1.5, 55, 'PORTRAIT'), smallestType(3, 55, 'PORTRAIT')];
  expect(far.capital).toBeCloseTo(2 * near.capital, 5);
  expect(far.characters).toBeLessThanOrEqual(near.characters / 2);
});

test('more fits on a screen that lies on its side; one that turns by itself counts as upright', () => {
  const upright = smallestType(3, 55, 'PORTRAIT').characters;
  expect(smallestType(3, 55, 'LANDSCAPE').characters).toBeGreaterThan(upright);
  expect(smallestType(3, 55, 'AUTO').characters).toBe(upright);
});

test('a line is as long as the element’s styles leave it, upright and lying', () => {
  const file = path.resolve(import.meta.dirname, '../../../../../info-screen/src/styles/screen.css');
  const css = readFileSync(file, 'utf8');
  const margins = 2 * Number(/\n\.main \{\n {2}padding: [\d.]+em ([\d.]+)em;/.exec(css)![1]);
  const beside = Number(/\n\.wide \.take \{[^}]*\n {2}width: ([\d.]+)em;/.exec(css)![1]);
  const inch = 25.4;
  for (const [hanging, edge, taken] of [
    ['PORTRAIT', 9, margins],
    ['LANDSCAPE', 16, margins + beside],
  ] as const) {
    const { capital, characters } = smallestType(3, 65, hanging);
    const ems = (65 * inch * (edge / Math.hypot(16, 9))) / (capital / 0.689);
    expect(characters).toBe(Math.floor((ems - taken) / 0.52));
  }
});

test('a tablet across a room is read from nearer only', () => {
  expect(smallestType(5, 10, 'PORTRAIT').legibleFrom).toBeLessThan(1);
});
