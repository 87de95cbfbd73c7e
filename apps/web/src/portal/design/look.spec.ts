// Another look answers what the style sheets ask, and nothing else.
import { expect, test } from '@jest/globals';
import { answered } from './look.ts';

const yes = '(min-width: 0px)';
const no = '(max-width: 0px)';

test.each([
  ['(prefers-color-scheme: dark)', 'dark', yes],
  ['(prefers-color-scheme: dark)', 'light', no],
  ['(prefers-contrast: more) and (prefers-color-scheme: light)', 'lightContrast', `${yes} and ${yes}`],
  ['(prefers-contrast: more) and (prefers-color-scheme: light)', 'darkContrast', `${yes} and ${no}`],
  ['(prefers-contrast: more)', 'light', no],
  ['print', 'paper', 'all'],
  ['print', 'dark', 'not all'],
  ['screen and (prefers-color-scheme: dark)', 'paper', `not all and ${no}`],
  ['screen and (prefers-color-scheme: dark)', 'dark', `all and ${yes}`],
  ['(width >= 48rem)', 'paper', '(width >= 48rem)'],
  ['screen and (prefers-color-scheme: dark)', 'asSet', 'screen and (prefers-color-scheme: dark)'],
] as const)('%s, seen as %s, is %s', (condition, look, expected) => {
  expect(answered(condition, look)).toBe(expected);
});
