/** Hashes that only someone with the instance's secret can make, each for one purpose. */
import { createHmac } from 'node:crypto';

/** A key derived from SECRET_KEY (`Secrets.key`): bytes, or a text that is read as UTF-8. */
export type SecretKey = Buffer | string;

/**
 * The keyed hash of a text, 32 bytes: HMAC-SHA-256 over purpose and text, so a hash made for one purpose says nothing
 * in another. Purposes are fixed words in the code, such as `contact e-mail`.
 * @throws RangeError when the key is shorter than 16 bytes
 */
export function keyedHash(secretKey: SecretKey, purpose: string, text: string): Buffer {
  if (Buffer.byteLength(secretKey) < 16) throw new RangeError('the secret key is too short');
  return createHmac('sha256', secretKey).update(`${purpose}\n${text}`, 'utf8').digest();
}
