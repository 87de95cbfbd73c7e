/** The short number of an offer, the same on screen, flyer, phone and kiosk. */
import { randomInt } from 'node:crypto';

/** A random number of five digits, 10000 to 99999; whoever stores it draws again when it is taken. */
export function newOfferNumber(): string {
  return String(randomInt(10_000, 100_000));
}

/** Whether a text is written like an offer number. */
export function isOfferNumber(text: string): boolean {
  return /^[1-9][0-9]{4}$/.test(text);
}
