import { describe, expect, test } from '@jest/globals';
import { bookingPin, pinMatches } from './booking-pin.ts';

const SECRET = 'a secret that only this spec knows';
const BOOKING = '019aa2c4-7b1e-7c3d-9f00-3a5d2f1b8e77';
const pin = bookingPin(SECRET, 1, BOOKING, 1);

describe('the PIN of a booking', () => {
  test('is six digits and always the same', () => {
    expect(pin).toMatch(/^[0-9]{6}$/);
    expect(bookingPin(SECRET, 1, BOOKING, 1)).toBe(pin);
    expect(bookingPin(Buffer.from(SECRET), 1, BOOKING.toUpperCase(), 1)).toBe(pin);
  });

  test('stays what it was on slips printed by earlier releases', () => {
    expect(pin).toBe('350485');
  });

  test('is another one for another booking, version, key or key version', () => {
    const others = [
      bookingPin(SECRET, 1, BOOKING.replace('77', '78'), 1),
      bookingPin(SECRET, 1, BOOKING, 2),
      bookingPin(SECRET, 2, BOOKING, 1),
      bookingPin(`${SECRET}.`, 1, BOOKING, 1),
      bookingPin(SECRET, 11, BOOKING, 1),
    ];
    expect(new Set([pin, ...others]).size).toBe(6);
  });

  test('is as likely to be low as high: all leading pairs and all last digits come about equally often', () => {
    const pins = Array.from({ length: 40_000 }, (_, version) => bookingPin(SECRET, 1, BOOKING, version));
    // 99 and 9 degrees of freedom; limits exceeded by one run in 10,000. The inputs are fixed, so is the outcome.
    expect(
      chiSquare(
        pins.map((pin) => Number(pin.slice(0, 2))),
        100,
      ),
    ).toBeLessThan(161);
    expect(
      chiSquare(
        pins.map((pin) => Number(pin[5])),
        10,
      ),
    ).toBeLessThan(34);
    expect(pins.some((pin) => pin.startsWith('00'))).toBe(true);
  });
});

describe('a PIN as typed', () => {
  test('matches with spaces and in other scripts’ digits', () => {
    const arabic = Array.from(pin, (digit) => String.fromCodePoint(0x0660 + Number(digit))).join('');
    for (const typed of [pin, ` ${pin.slice(0, 3)} ${pin.slice(3)}\n`, arabic])
      expect(pinMatches(pin, typed)).toBe(true);
  });

  test('doesn’t match when it is anything else', () => {
    const wrong = ['', pin.slice(1), `${pin}0`, '------', 'abcdef', '１', pin.repeat(1_000_000), '🔑🔑🔑'];
    for (const typed of wrong) expect(pinMatches(pin, typed)).toBe(false);
    for (let at = 0; at < 6; at++) {
      const digit = (Number(pin[at]) + 1) % 10;
      expect(pinMatches(pin, pin.slice(0, at) + digit + pin.slice(at + 1))).toBe(false);
    }
  });
});

function chiSquare(values: number[], kinds: number): number {
  const expected = values.length / kinds;
  const counts = new Array<number>(kinds).fill(0);
  for (const value of values) counts[value]!++;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
