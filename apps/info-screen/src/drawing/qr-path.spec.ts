// The code that is drawn has exactly the modules that were sent.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { qrPath } from './qr-path.ts';

/** Reads the path back into modules, the quiet zone left out. */
function modules(path: string, size: number): boolean[] {
  const dark = Array.from({ length: size * size }, () => false);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) dark[(Number(y) - 4) * size + Number(x) - 4 + at] = true;
  }
  return dark;
}

test('each dark module is drawn, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.infiniteStream(fc.boolean()), (size, stream) => {
      const dark = Array.from({ length: size * size }, () => stream.next().value as boolean);
      const bytes = new Uint8Array(Math.ceil(dark.length / 8));
      dark.forEach((isDark, bit) => isDark && (bytes[bit >> 3]! |= 128 >> (bit & 7)));
      const { side, path } = qrPath(`${size}:${btoa(String.fromCharCode(...bytes))}`);
      expect(side).toBe(size + 8);
      expect(modules(path, size)).toEqual(dark);
    }),
  );
});
