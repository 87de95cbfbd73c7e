import { expect, test } from '@jest/globals';
import { newOfferNumber } from './offer-number.ts';

test('an offer number has five digits and doesn’t begin with 0', () => {
  const numbers = Array.from({ length: 5000 }, () => newOfferNumber());
  for (const number of numbers) expect(number).toMatch(/^[1-9][0-9]{4}$/);
  expect(new Set(numbers.map((number) => number[0]))).toEqual(new Set('123456789'));
  expect(new Set(numbers).size).toBeGreaterThan(4500);
});

test('an offer number can be longer once five digits are used up', () => {
  expect(newOfferNumber(7)).toMatch(/^[1-9][0-9]{6}$/);
});
