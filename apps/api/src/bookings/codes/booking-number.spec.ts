import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  groupedBookingNumber,
  isBookingNumber,
  newBookingNumber,
  normaliseBookingNumber,
} from './booking-number.ts';

const numbers = Array.from({ length: 300 }, newBookingNumber);
const withDigit = (number: string, at: number, digit: number) =>
  number.slice(0, at) + digit + number.slice(at + 1);

describe('a new number', () => {
  test('is nine digits with the right check digit and doesn’t begin with 0', () => {
    for (const number of numbers) {
      expect(number).toMatch(/^[1-9][0-9]{8}$/);
      expect(isBookingNumber(number)).toBe(true);
    }
  });

  test('is not one of few', () => {
    expect(new Set(numbers).size).toBeGreaterThan(295);
    expect(new Set(numbers.map((number) => number[0]))).toEqual(new Set('123456789'));
  });
});

describe('the check digit', () => {
  test('is Damm’s: his example 572 takes a 4, here behind digits that lead back to the state of none', () => {
    const candidates = Array.from({ length: 10 }, (_, digit) => `10008572${digit}`);
    expect(candidates.filter(isBookingNumber)).toEqual(['100085724']);
  });

  test('finds every single wrong digit', () => {
    for (const number of numbers) {
      for (let at = 0; at < 9; at++) {
        const others = Array.from({ length: 10 }, (_, digit) => withDigit(number, at, digit));
        expect(others.filter(isBookingNumber)).toEqual([number]);
      }
    }
  });

  test('finds every swap of neighbours that differ', () => {
    for (const number of numbers) {
      for (let at = 0; at < 8; at++) {
        const [a, b] = [number[at]!, number[at + 1]!];
        const swapped = number.slice(0, at) + b + a + number.slice(at + 2);
        expect(isBookingNumber(swapped)).toBe(a === b);
      }
    }
  });

  test('accepts one in ten of all texts of nine digits', () => {
    const accepted = Array.from({ length: 10_000 }, (_, i) => String(345_670_000 + i)).filter(
      isBookingNumber,
    );
    expect(accepted.length).toBe(1000);
  });
});

describe('what people type', () => {
  const number = numbers[0]!;
  const inDigitsFrom = (zero: number) =>
    Array.from(number, (digit) => String.fromCodePoint(zero + Number(digit))).join('');

  test.each([
    ['groups', groupedBookingNumber(number)],
    ['dashes', number.replace(/(...)/g, '$1-')],
    ['long dashes and spaces around', ` ${number.replace(/(...)/g, '$1 – ')} `],
    ['dots and slashes', `${number.slice(0, 3)}.${number.slice(3, 6)}/${number.slice(6)}`],
    ['no-break spaces', number.replace(/(...)/g, '$1\u00a0\u202f')],
    ['marks of a right-to-left page', `\u200f${number}\u202c\u2069`],
    ['Arabic-Indic digits', inDigitsFrom(0x0660)],
    ['Persian digits', inDigitsFrom(0x06f0)],
    ['full-width digits', inDigitsFrom(0xff10)],
  ])('is understood with %s', (_what, text) => {
    expect(normaliseBookingNumber(text)).toBe(number);
  });

  test.each([
    '',
    'abc',
    `${number}0`,
    number.slice(1),
    `0${number.slice(1)}`,
    `${number}x`,
    `-1`,
    '1e8',
    '١٢٣',
  ])('%j is no number', (text) => {
    expect(isBookingNumber(normaliseBookingNumber(text))).toBe(false);
  });

  test('never fails and never takes long, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof isBookingNumber(normaliseBookingNumber(text))).toBe('boolean');
      }),
    );
    expect(isBookingNumber(normaliseBookingNumber(' '.repeat(10_000_000) + number))).toBe(false);
  });

  test('a number is shown in three groups', () => {
    expect(groupedBookingNumber('123456789')).toBe('123 456 789');
  });
});
