/** The one-time code by which a browser becomes a kiosk. Why these numbers: docs/decisions/0027-kiosks-by-cookie.md. */
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimit, RateLimits } from '../../platform/rate-limits.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { Clock } from '../../platform/time/clock.ts';

const DIGITS = 8;
/** From the desk to the device and back once for the slip of paper. */
const LASTS = { minutes: 15 };

const HOUR = 3_600;
/** Somebody who mistypes: eight digits, a few devices in a row. */
const FROM_SOURCE: RateLimit = { perWindow: 20, windowSeconds: HOUR };
/** All guesses of all the world; with it an open code is hit once in 400,000 times. */
const FROM_ANYWHERE: RateLimit = { perWindow: 1_000, windowSeconds: HOUR };

export interface NewCode {
  /** Shown once, stored nowhere. */
  readonly code: string;
  readonly hash: Buffer;
  readonly endsAt: Temporal.Instant;
}

@Injectable()
export class KioskCodes {
  constructor(
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly secrets: Secrets,
  ) {}

  make(): NewCode {
    const digits = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const hash = this.secrets.keyedHash('kiosk-code', digits);
    return { code: digits, hash, endsAt: this.clock.now().add(LASTS) };
  }

  /** What the code may be stored as: codes outlive a new SECRET_KEY. */
  hashesOf(digits: string): Buffer[] {
    return this.secrets.versions.map((version) => this.secrets.keyedHash('kiosk-code', digits, version));
  }

  /** Counts a try, before it is known whether it is right. @throws DomainError RATE_LIMITED */
  async countTry(sourceKey: string): Promise<void> {
    // What is refused for its source is no guess: one source alone never uses up what the whole town has.
    await this.limits.take('kiosk-code-source', sourceKey, FROM_SOURCE);
    await this.limits.take('kiosk-code', '', FROM_ANYWHERE);
  }

  /** The code was right: no guess. */
  async forgiveTry(sourceKey: string): Promise<void> {
    await this.limits.addPatiently(triesOf(sourceKey, -1));
  }
}

function triesOf(sourceKey: string, by: number) {
  return [
    { name: 'kiosk-code-source', key: sourceKey, limit: FROM_SOURCE, by },
    { name: 'kiosk-code', key: '', limit: FROM_ANYWHERE, by },
  ];
}
