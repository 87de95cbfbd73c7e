/** The six digits that prove a booking is one's own; computed when needed, never stored. */
import { timingSafeEqual } from 'node:crypto';
import { keyedHash, type SecretKey } from './keyed-hash.ts';
import { typedDigits } from './typed-digits.ts';

const PINS = 1_000_000;
const WORD_BYTES = 4;
/** Words from here on would make the low PINs likelier than the others. */
const UNBIASED_BELOW = Math.floor(2 ** 32 / PINS) * PINS;

/**
 * The PIN of a booking, 000000 to 999999, each as likely. It stays the same until the team raises `pinVersion`
 * (a new PIN for one booking); `keyVersion` names the secret it was made with and must come with that secret.
 */
export function bookingPin(
  secretKey: SecretKey,
  keyVersion: number,
  bookingId: string,
  pinVersion: number,
): string {
  for (let counter = 0; ; counter++) {
    const text = [keyVersion, bookingId.toLowerCase(), pinVersion, counter].join('/');
    const digest = keyedHash(secretKey, 'booking pin', text);
    for (let offset = 0; offset < digest.length; offset += WORD_BYTES) {
      const word = digest.readUInt32BE(offset);
      if (word < UNBIASED_BELOW) return String(word % PINS).padStart(6, '0');
    }
  }
}

/** Whether a PIN as typed is the booking's; takes the same time whatever is wrong with it. */
export function pinMatches(pin: string, typed: string): boolean {
  const digits = typedDigits(typed);
  const comparable = /^[0-9]{6}$/.test(digits) ? digits : '------';
  return timingSafeEqual(Buffer.from(pin), Buffer.from(comparable));
}
