import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contrastOf } from './colour-arithmetic.ts';
import { checkColours, fixedTokens, ownColours, tokensOf } from './town-colours.ts';

const ours = ownColours;
const css = readFileSync(
  path.join(import.meta.dirname, '../../../../../../libs/ui/src/styles/tokens.css'),
  'utf8',
);
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

describe('the colours a town chooses', () => {
  test('stand on the grounds that our pages have', () => {
    for (const [part, tokens] of [
      [light, { ...fixedTokens.light, ...ownColours }],
      [dark, fixedTokens.dark],
    ] as const) {
      for (const [name, value] of Object.entries(tokens)) expect(part).toContain(`--${name}: ${value};`);
    }
  });

  test('may be ours', () => {
    expect(() => checkColours(ours)).not.toThrow();
  });

  test('are lighter in the dark, whichever they are', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    const colour = fc.tuple(channel, channel, channel).map((parts) => `#${parts.join('')}`);
    fc.assert(
      fc.property(colour, (petrol) => {
        const tokens = tokensOf({ ...ours, petrol });
        for (const ground of ['paper', 'surface'])
          expect(contrastOf(tokens.dark['petrol']!, fixedTokens.dark[ground]!)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
