import { expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { keyedHash } from './keyed-hash.ts';

const SECRET = 'a secret that only this spec knows';

test('a keyed hash is 32 bytes and always the same', () => {
  expect(keyedHash(SECRET, 'letters', 'a')).toHaveLength(32);
  expect(keyedHash(SECRET, 'letters', 'a')).toEqual(keyedHash(Buffer.from(SECRET), 'letters', 'a'));
});

test('it is HMAC-SHA-256 over purpose and text', () => {
  const expected = createHmac('sha256', SECRET).update('letters\na').digest();
  expect(keyedHash(SECRET, 'letters', 'a')).toEqual(expected);
});

test('another text, purpose or secret gives another hash', () => {
  const hashes = [
    keyedHash(SECRET, 'letters', 'a'),
    keyedHash(SECRET, 'letters', 'b'),
    keyedHash(SECRET, 'numbers', 'a'),
    keyedHash(`${SECRET}.`, 'letters', 'a'),
  ];
  expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(4);
});

test('a secret that is too short is refused', () => {
  expect(() => keyedHash('short', 'letters', 'a')).toThrow(RangeError);
});
