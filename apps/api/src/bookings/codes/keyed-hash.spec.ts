import { expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { keyedHash } from './keyed-hash.ts';

const SECRET = 'a secret that only this spec knows';

test('a keyed hash is 32 bytes and always the same', () => {
  expect(keyedHash(SECRET, 'letters', 'a')).toHaveLength(32);
  expect(keyedHash(SECRET, 'letters', 'a')).toEqual(keyedHash(Buffer.from(SECRET), 'letters', 'a'));
});

test('it is HMAC-SHA-256 under the key that HKDF derives for the purpose', () => {
  // RFC 5869 by hand: no salt is 32 zero bytes, one block is enough.
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(SECRET).digest();
  const derived = createHmac('sha256', extracted).update('mitnand letters\u0001').digest();
  const expected = createHmac('sha256', derived).update('a').digest();
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
