/** What a telephone reads from a code: the address and nothing else, found without the library that drew it. */
import { expect, test } from '@jest/globals';
import { qrOf } from './qr-code.ts';

type Modules = (row: number, column: number) => boolean;

/** ISO/IEC 18004, table 10: where a module was turned. */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Whether a module belongs to the code itself: corners, timing, format, and the small square from 25 modules on. */
function isFrame(row: number, column: number, size: number): boolean {
  const inCorner =
    (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  const inSquare = size > 21 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return inCorner || inSquare || row === 6 || column === 6;
}

/** Modules in the order of their bits: by pairs of columns from the right, up and down in turn. */
function* placesOf(size: number): Generator<[row: number, column: number]> {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) if (!isFrame(row, column, size)) yield [row, column];
    }
    up = !up;
  }
}

/** The level of correction and the mask, from the first five bits beside the corner. */
function formatOf(isDark: Modules): { level: number; mask: number } {
  let format = 0;
  for (let column = 0; column < 5; column++) format = format * 2 + Number(isDark(8, column));
  format ^= 0b10101;
  return { level: format >> 3, mask: format & 7 };
}

/** A code of one block (up to 44 letters), undamaged. */
function readCode(code: string): { text: string; level: number } {
  const [side = '', bits = ''] = code.split(':');
  const size = Number(side);
  const bytes = Buffer.from(bits, 'base64');
  const isDark: Modules = (row, column) => {
    const at = row * size + column;
    return ((bytes[at >> 3]! >> (7 - (at & 7))) & 1) === 1;
  };
  const { level, mask } = formatOf(isDark);
  const data = [...placesOf(size)].map(([row, column]) =>
    isDark(row, column) === MASKS[mask]!(row, column) ? '0' : '1',
  );
  const number = (from: number, length: number) => parseInt(data.slice(from, from + length).join(''), 2);
  // Bytes: four bits that say so, eight for how many.
  expect(number(0, 4)).toBe(0b0100);
  const letters = Array.from({ length: number(4, 8) }, (_, at) => number(12 + 8 * at, 8));
  return { text: Buffer.from(letters).toString(), level };
}

/** ISO/IEC 18004, table 12. */
const LEVEL_M = 0b00;

test.each([
  'https://m.de/4711',
  'https://ulm.example/79491',
  'https://mitnand.example/79491',
  'https://mitnand.stadt.example/12345',
])('%s is what a telephone reads', (address) => {
  expect(readCode(qrOf(address))).toEqual({ text: address, level: LEVEL_M });
  // Once more, from memory.
  expect(readCode(qrOf(address)).text).toBe(address);
});
