// Which answers are not sent again.
import { expect, test } from '@jest/globals';
import { isKnown } from './is-known.ts';

test.each([
  ['"abc"', '"abc"', true],
  ['W/"abc"', '"abc"', true],
  ['"abc"', 'W/"abc"', true],
  ['"x", W/"abc"', 'W/"abc"', true],
  ['"abcd"', '"abc"', false],
  ['abc', '"abc"', false],
  ['*', '"abc"', true],
  [undefined, '"abc"', false],
])('who has %s has %s: %s', (header, etag, known) => {
  expect(isKnown({ headers: { 'if-none-match': header } }, etag)).toBe(known);
});
