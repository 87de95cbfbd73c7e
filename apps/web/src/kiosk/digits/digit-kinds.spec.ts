// Digits are kept as digits, and shown in groups as one reads them aloud.
import { expect, test } from '@jest/globals';
import { digitKinds, isComplete, type DigitKind } from './digit-kinds.ts';

test.each<[DigitKind, string, string, string]>([
  ['number', '123-45', '12345', '123\u00a045'],
  ['number', '1234567890', '123456789', '123\u00a0456\u00a0789'],
  ['pin', '٦٥٤ 321', '654321', '654\u00a0321'],
  ['phone', '0731 / 161-0', '07311610', '0731\u00a01610'],
  ['phone', ' +49 731', '+49731', '+497\u00a031'],
  ['code', '1234 5678 9', '12345678', '1234\u00a05678'],
  ['phone', '12+34', '1234', '1234'],
])('%s: %p is kept as %p and shown as %p', (kind, typed, kept, shown) => {
  expect(digitKinds[kind].kept(typed)).toBe(kept);
  expect(digitKinds[kind].shown(kept)).toBe(shown);
});

test('a number has nine digits, a PIN six', () => {
  expect([isComplete('number', '12345678'), isComplete('number', '123456789')]).toEqual([false, true]);
  expect([isComplete('pin', '12345'), isComplete('pin', '123456')]).toEqual([false, true]);
});
