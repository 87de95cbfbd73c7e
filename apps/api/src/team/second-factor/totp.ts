/** Codes of an authenticator app (RFC 6238): six digits, a new one every 30 seconds. */
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** Clocks of phones go wrong: one step earlier or later also counts (RFC 6238, 5.2). */
const WINDOW = 1;
/** As long as the hash (RFC 4226, 4). */
export const SECRET_BYTES = 20;

export interface TotpNames {
  /** Who asks for the codes, as the app shows it. */
  readonly issuer: string;
  /** Whose account it is. */
  readonly account: string;
}

/** The secret in Base32, to be typed, and as otpauth:// URI, for a QR code. */
export function totpSetup(secret: Buffer, { issuer, account }: TotpNames): { secret: string; url: string } {
  const totp = new TOTP({ issuer, label: account, secret: secretOf(secret), period: PERIOD_SECONDS });
  return { secret: totp.secret.base32, url: totp.toString() };
}

/** The step a code belongs to, counted from 1970; null when it belongs to none near now. Spaces are ignored. */
export function stepOf(code: string, secret: Buffer, now: Temporal.Instant): number | null {
  const timestamp = now.epochMilliseconds;
  const totp = new TOTP({ secret: secretOf(secret), period: PERIOD_SECONDS });
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function secretOf(secret: Buffer): Secret {
  return new Secret({ buffer: Uint8Array.from(secret).buffer });
}
