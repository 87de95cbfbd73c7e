import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressLinkEnds, addressLinkToken, addressOfLink } from './address-link.ts';

const SECRET = 'a secret that only this spec knows';
const now = Temporal.Instant.from('2026-11-23T08:00:00.250Z');
const address = randomBytes(32);
const token = addressLinkToken(SECRET, address, now);

test('a link names the address it was made for, for seven days', () => {
  const ends = addressLinkEnds(now);
  expect(ends.toString()).toBe('2026-11-30T08:00:00Z');
  expect(addressOfLink(SECRET, token, now)).toEqual(address);
  expect(addressOfLink(SECRET, token, ends.subtract({ milliseconds: 1 }))).toEqual(address);
  expect(addressOfLink(SECRET, token, ends)).toBeNull();
});

test('it is the same however often the same letter is made', () => {
  expect(addressLinkToken(SECRET, address, now)).toBe(token);
});

test('it fits into an address as it is', () => {
  expect(token).toMatch(/^[\w.-]{60,90}$/);
});

test('no other letter of it is ours, and nothing under another secret', () => {
  expect(addressOfLink(`${SECRET}.`, token, now)).toBeNull();
  const changed = fc
    .tuple(fc.nat(token.length - 1), fc.constantFrom(...'0aA_-.'))
    .map(([at, letter]) => token.slice(0, at) + letter + token.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(changed, fc.string(), fc.constant('')), (text) => {
      const read = addressOfLink(SECRET, text, now);
      // The last letter of base64 holds bits that say nothing.
      if (text !== token && read) expect(read).toEqual(address);
    }),
  );
  const [said, ends, signed] = token.split('.') as [string, string, string];
  const later = (parseInt(ends, 36) + 86_400).toString(36);
  expect(addressOfLink(SECRET, `${said}.${later}.${signed}`, now)).toBeNull();
  const other = randomBytes(32).toString('base64url');
  expect(addressOfLink(SECRET, `${other}.${ends}.${signed}`, now)).toBeNull();
});
