// Every pair of colours that meets on a page can be read: body text 7:1, other text 4.5:1, edges of controls 3:1.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8');
const [light = '', dark = '', lightContrast = '', darkContrast = ''] = css.split(
  /@media (?:screen and )?\(prefers-(?:color-scheme: dark|contrast: more\) and)/,
);

const tokensOf = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name, value!]),
  );

const inLight = tokensOf(light);
const inDark = { ...inLight, ...tokensOf(dark) };
const schemes = {
  light: inLight,
  dark: inDark,
  'light, more contrast': { ...inLight, ...tokensOf(lightContrast) },
  'dark, more contrast': { ...inDark, ...tokensOf(darkContrast) },
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const body = ['paper', 'surface'].flatMap((ground) =>
  ['ink', 'ink-soft'].map((text) => [text, ground, 7] as const),
);
const text = [
  ...['paper', 'surface', 'petrol-tint'].map((ground) => ['petrol', ground, 4.5] as const),
  ['on-petrol', 'petrol', 4.5] as const,
  ['on-petrol', 'petrol-strong', 4.5] as const,
  ...['plum', 'leaf', 'danger', 'warning'].flatMap((colour) =>
    ['paper', 'surface', `${colour}-tint`].map((ground) => [colour, ground, 4.5] as const),
  ),
  ...['petrol', 'plum', 'leaf', 'danger', 'warning', 'apricot'].map(
    (tint) => ['ink', `${tint}-tint`, 7] as const,
  ),
];
const edges = ['paper', 'surface'].map((ground) => ['line-strong', ground, 3] as const);

test('every scheme has colours of its own', () => {
  for (const part of [light, dark, lightContrast, darkContrast])
    expect(Object.keys(tokensOf(part)).length).toBeGreaterThan(5);
});

describe.each(Object.entries(schemes))('in the %s scheme', (_, tokens) => {
  test.each([...body, ...text, ...edges])('%s on %s reaches %d:1', (front, ground, least) => {
    expect(contrastOf(tokens[front], tokens[ground])).toBeGreaterThanOrEqual(least);
  });
});
