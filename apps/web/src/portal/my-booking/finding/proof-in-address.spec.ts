// The link of a letter opens a booking, and leaves nothing behind in the address.
import { expect, test } from '@jest/globals';
import { proofIn, takeProofFromAddress } from './proof-in-address.ts';

const proof = { number: '123456789', pin: '012345' };

test('number and PIN are read as letters write them', () => {
  expect(proofIn('#nummer=123456789&pin=012345')).toEqual(proof);
  expect(proofIn('#pin=012%20345&nummer=123-456-789')).toEqual(proof);
});

test.each(['', '#', '#inhalt', '#nummer=123456789', '#pin=012345', '#nummer=&pin=', '#nummer=a&pin=b'])(
  '%j is no pair',
  (fragment) => {
    expect(proofIn(fragment)).toBeNull();
  },
);

test('taken, it stands no longer in the address; what else is there stays', () => {
  const left: unknown[] = [];
  const history = { state: { at: 1 }, replaceState: (...all: unknown[]) => left.push(all) };
  const at = (hash: string) =>
    Object.assign(globalThis, { history, location: { pathname: '/buchung', search: '?lang=uk', hash } });
  at('#inhalt');
  expect(takeProofFromAddress()).toBeNull();
  expect(left).toEqual([]);
  at('#nummer=123456789&pin=012345');
  expect(takeProofFromAddress()).toEqual(proof);
  expect(left).toEqual([[{ at: 1 }, '', '/buchung?lang=uk']]);
});
