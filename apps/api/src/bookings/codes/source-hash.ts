/** Tells whether bookings came from the same network on the same day, without keeping which one. */
import { keyedHash, type SecretKey } from './keyed-hash.ts';

/** Sixteen bytes; another day gives others, so that nobody is followed from one to the next. */
export function sourceHash(secretKey: SecretKey, sourceKey: string, at: Temporal.Instant): Buffer {
  const day = at.toString().slice(0, 10);
  return keyedHash(secretKey, 'source of a booking', `${day} ${sourceKey}`).subarray(0, 16);
}
