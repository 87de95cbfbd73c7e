// Whatever petrol a town chooses, the ground of the first answer carries white text that eyes of 80 can read.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const css = readFileSync(path.join(import.meta.dirname, 'kiosk.css'), 'utf8');
const share = Number(/--deed: color-mix\(in srgb, var\(--petrol\) (\d+)%, #000\)/.exec(css)?.[1]) / 100;

/** With white; relative luminance by WCAG 2.2. */
function contrast(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

test('every petrol the console accepts becomes one of 7:1', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
  const accepted = fc.tuple(channel, channel, channel).filter((petrol) => contrast(petrol) >= 4.5);
  fc.assert(
    fc.property(accepted, (petrol) => {
      expect(contrast(petrol.map((value) => value * share))).toBeGreaterThanOrEqual(7);
    }),
    {
      examples: [
        [[119, 119, 119].map((value) => value / 255) as [number, number, number]],
        [[0, 138 / 255, 0]],
      ],
    },
  );
});
