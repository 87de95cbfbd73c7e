/** Finds the same person again by e-mail address or phone number, without either standing in the bookings. */
import { domainToASCII } from 'node:url';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { keyedHash, type SecretKey } from './keyed-hash.ts';

/** The hash of an e-mail address, the same for every way of writing it; null when it is none. */
export function emailHash(secretKey: SecretKey, email: string): Buffer | null {
  const normalised = normaliseEmail(email);
  return normalised === null ? null : keyedHash(secretKey, 'contact e-mail', normalised);
}

/** The hash of a phone number, the same for every way of writing it; null when it is none. */
export function phoneHash(secretKey: SecretKey, phone: string): Buffer | null {
  const normalised = normalisePhone(phone);
  return normalised === null ? null : keyedHash(secretKey, 'contact phone', normalised);
}

/**
 * An e-mail address trimmed, in NFKC, in small letters, its domain in ASCII; null when it can't be one (lengths of
 * RFC 5321). For comparing only: messages go to the address as it was typed.
 */
export function normaliseEmail(text: string): string | null {
  if (text.length > 400) return null;
  const [local, domain, ...rest] = text.trim().normalize('NFKC').toLowerCase().split('@');
  if (!local || !domain || rest.length > 0) return null;
  const ascii = asciiDomain(domain);
  if (!ascii || !isLocalPart(local) || local.length + ascii.length > 253) return null;
  return `${local}@${ascii}`;
}

/** A phone number in E.164 (+4973112345); without a country code it is German; null when it can't be one. */
export function normalisePhone(text: string): string | null {
  if (text.length > 64) return null;
  const number = parsePhoneNumberFromString(text.normalize('NFKC').trim(), {
    defaultCountry: 'DE',
    extract: false,
  });
  return number?.isValid() ? number.number : null;
}

function isLocalPart(local: string): boolean {
  if (/[\s\p{C}"(),:;<>[\\\]]/u.test(local) || Buffer.byteLength(local) > 64) return false;
  return !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
}

/** The domain with its umlauts in Punycode; null unless it has at least two labels and doesn't end in a number. */
function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?![0-9]+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/.test(ascii)
    ? ascii
    : null;
}
