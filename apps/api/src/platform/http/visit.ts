/** One visit to our pages, told apart from others behind the same address without a cookie and without knowing who it is. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../time/clock.ts';
import { Secrets } from '../settings/secrets.ts';

/** The header in which a page sends its visit token. */
export const VISIT_HEADER = 'x-visit';

/** As long as somebody may leave a page open over a day; each page that is loaded anew brings a new token. */
const LASTS = { hours: 12 };
const RANDOM_BYTES = 12;
const SIGNATURE_BYTES = 16;
/** Visit, its end in seconds since 1970 in base 36, signature. */
const TOKEN = /^([\w-]{16})\.([0-9a-z]{6,8})\.([\w-]{22})$/;

/** Gives rendered pages a token and recognises it; all replicas with the same SECRET_KEY understand each other's. */
@Injectable()
export class Visits {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** A token for a page that is rendered now, valid for twelve hours. It says nothing about who visits. */
  token(): string {
    const end = Math.floor(this.clock.now().add(LASTS).epochMilliseconds / 1_000);
    const signed = `${randomBytes(RANDOM_BYTES).toString('base64url')}.${end.toString(36)}`;
    return `${signed}.${this.signature(signed).toString('base64url')}`;
  }

  /** What counts a visit's requests, from the token sent; null for none, a forged one or one that is over. */
  keyOf(token: string | string[] | undefined): string | null {
    const parts = typeof token === 'string' ? TOKEN.exec(token) : null;
    if (!parts) return null;
    const [, visit, end, signature] = parts as unknown as [string, string, string, string];
    if (Number.parseInt(end, 36) * 1_000 <= this.clock.now().epochMilliseconds) return null;
    return this.isSigned(`${visit}.${end}`, Buffer.from(signature, 'base64url')) ? visit : null;
  }

  /** With older keys too: pages outlive a new SECRET_KEY. */
  private isSigned(text: string, signature: Buffer): boolean {
    return this.secrets.versions.some((version) => timingSafeEqual(this.signature(text, version), signature));
  }

  private signature(text: string, version?: number): Buffer {
    return this.secrets.keyedHash('visit', text, version).subarray(0, SIGNATURE_BYTES);
  }
}
