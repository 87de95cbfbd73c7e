/** The link by which somebody shows that an e-mail address is theirs: it came to that address, and to no other. */
import { timingSafeEqual } from 'node:crypto';
import { keyedHash, type SecretKey } from '../../codes/keyed-hash.ts';

/** How long it holds: as long as a letter is looked at, and no longer. */
const VALID_DAYS = 7;
/** 128 bits; nobody guesses them. */
const SIGNATURE_BYTES = 16;
const PARTS = /^([\w-]{43})\.([0-9a-z]{1,9})\.([\w-]{22})$/;

/** Until when a link holds that is sent now. */
export const addressLinkEnds = (now: Temporal.Instant): Temporal.Instant =>
  now.add({ hours: 24 * VALID_DAYS }).round({ smallestUnit: 'second', roundingMode: 'floor' });

/**
 * What stands behind the # of the link. It names the address by its keyed hash alone, and its last moment.
 * @param address the hash of the address (`emailHash`)
 */
export function addressLinkToken(secretKey: SecretKey, address: Buffer, now: Temporal.Instant): string {
  const ends = (addressLinkEnds(now).epochMilliseconds / 1_000).toString(36);
  const said = `${address.toString('base64url')}.${ends}`;
  return `${said}.${signature(secretKey, said).toString('base64url')}`;
}

/** The hash of the address that a link confirms; null for one that is not ours, or no longer holds. */
export function addressOfLink(secretKey: SecretKey, token: string, now: Temporal.Instant): Buffer | null {
  const [, address, ends, signed] = PARTS.exec(token) ?? [];
  if (!address || !ends || !signed) return null;
  const right = timingSafeEqual(signature(secretKey, `${address}.${ends}`), Buffer.from(signed, 'base64url'));
  const holds = now.epochMilliseconds < parseInt(ends, 36) * 1_000;
  return right && holds ? Buffer.from(address, 'base64url') : null;
}

const signature = (secretKey: SecretKey, said: string): Buffer =>
  keyedHash(secretKey, 'link to an address', said).subarray(0, SIGNATURE_BYTES);
