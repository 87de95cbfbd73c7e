/** The short number of an offer, the same on screen, flyer, phone and kiosk. */
import { randomInt } from 'node:crypto';

/** A random number of five digits, 10000 to 99999; of more, once those are used up. Who stores it draws again when it is taken. */
export function newOfferNumber(digits = 5): string {
  return String(randomInt(10 ** (digits - 1), 10 ** digits));
}

/** A number as people type it, in groups or with spaces around it. */
export function typedOfferNumber(text: string): string {
  return text.replaceAll(/\s/g, '');
}
