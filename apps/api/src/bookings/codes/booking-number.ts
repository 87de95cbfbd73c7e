/** The nine digits by which people name their booking; the last one catches slips of hand and ear. */
import { randomInt } from 'node:crypto';
import { typedDigits } from './typed-digits.ts';

/**
 * The quasigroup of order 10 from H. Michael Damm's thesis (Marburg, 2004). Its check digit finds every wrong digit
 * and every swap of neighbours. The diagonal is zero: a number with its check digit ends in state 0.
 */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/**
 * A random booking number of nine digits. The first is never 0, so nobody drops it; that leaves 90 million numbers.
 * Whoever stores it draws again when it is taken.
 */
export function newBookingNumber(): string {
  const digits = String(randomInt(10_000_000, 100_000_000));
  return digits + checkDigit(digits);
}

/** Whether a text is nine digits with the right check digit, in the form `normaliseBookingNumber` gives. */
export function isBookingNumber(text: string): boolean {
  return /^[1-9][0-9]{8}$/.test(text) && checkDigit(text) === 0;
}

/** A booking number as typed or pasted (spaces, dashes, other scripts' digits) in the form in which it is stored. */
export function normaliseBookingNumber(text: string): string {
  return typedDigits(text);
}

/** A booking number in groups of three, as it is shown and read aloud: 123 456 789. */
export function groupedBookingNumber(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** Damm's check digit; 0 for digits that already end in theirs. */
function checkDigit(digits: string): number {
  return Array.from(digits, Number).reduce((state, digit) => DAMM[state]![digit]!, 0);
}
