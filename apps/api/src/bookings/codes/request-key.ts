/** Recognises a request that comes again: by the key its client made, and by what it asks for. */
import { keyedHash, type SecretKey } from './keyed-hash.ts';

const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const URL_SAFE_BASE64 = /^[A-Za-z0-9_-]{22,64}$/;

/**
 * Whether a text can be a request key: a uuid v4, or 22 to 64 characters of URL-safe base64; both hold 122 random bits
 * or more, so nobody meets a stranger's key. Other uuids are refused: most of their bits are a clock's or none at all.
 */
export function isRequestKey(text: string): boolean {
  return UUID_SHAPE.test(text) ? UUID_V4.test(text) : URL_SAFE_BASE64.test(text);
}

/**
 * The keyed hash of what a request asks for: the same for the same content in whatever order its fields come. Fields
 * that are undefined count as missing; null is a content.
 */
export function fingerprint(secretKey: SecretKey, value: unknown): Buffer {
  const json: unknown = JSON.parse(JSON.stringify(value ?? null));
  return keyedHash(secretKey, 'request fingerprint', canonicalJson(json));
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
