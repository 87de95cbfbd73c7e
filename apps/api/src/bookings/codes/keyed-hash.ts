/** Hashes that only someone with the instance's secret can make, each purpose with a key of its own. */
import { createHmac, hkdfSync } from 'node:crypto';

/** The instance's secret, or a key derived from it: bytes, or a text that is read as UTF-8. */
export type SecretKey = Buffer | string;

/**
 * The keyed hash of a text, 32 bytes: HMAC-SHA-256 under a key derived for the purpose (HKDF, RFC 5869), so a hash made
 * for one purpose says nothing in another. Purposes are fixed words in the code, such as `contact e-mail`.
 * @throws RangeError when the secret is shorter than 16 bytes
 */
export function keyedHash(secretKey: SecretKey, purpose: string, text: string): Buffer {
  return createHmac('sha256', purposeKey(secretKey, purpose)).update(text, 'utf8').digest();
}

function purposeKey(secretKey: SecretKey, purpose: string): Buffer {
  if (Buffer.byteLength(secretKey) < 16) throw new RangeError('the secret key is too short');
  return Buffer.from(hkdfSync('sha256', secretKey, '', `mitnand ${purpose}`, 32));
}
