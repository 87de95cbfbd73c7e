/** The short number of an offer, the same on screen, flyer, phone and kiosk. */
import { randomInt } from 'node:crypto';

/** A random number of five digits, 10000 to 99999; whoever stores it draws again when it is taken. */
export function newOfferNumber(): string {
  return String(randomInt(10_000, 100_000));
}
