// Counts wrong passwords and codes in all replicas, so that guessing takes too long while the owner always has a try:
// browsers in which they signed in before are counted apart. Each attempt is counted before it is checked.
import { Injectable } from '@nestjs/common';
import { type Count, type RateLimit, RateLimits } from '../../platform/rate-limits.ts';
import type { Door } from './door.ts';
import { KnownBrowsers } from './known-browsers.ts';

const code = 'TOO_MANY_SIGN_INS';
const HOUR = 3_600;
const DAY = 24 * HOUR;

/** In a browser the owner is known in. */
const IN_BROWSER: RateLimit = { perWindow: 10, windowSeconds: HOUR, code };
const HERE_AN_HOUR: RateLimit = { perWindow: 8, windowSeconds: HOUR, code };
const HERE_A_DAY: RateLimit = { perWindow: 20, windowSeconds: DAY, code };
/** All accounts from one network: a town hall on the morning after a password campaign. */
const FROM_SOURCE: RateLimit = { perWindow: 60, windowSeconds: HOUR, code };
/** Above this, an account is under attack from many networks, and each gets one try an hour. */
const OF_ACCOUNT: RateLimit = { perWindow: 50, windowSeconds: HOUR, code };
const UNDER_ATTACK: RateLimit = { perWindow: 1, windowSeconds: HOUR, code };
/** Wrong codes after a right password: whoever has the password must not walk through a million codes. */
const CODES: RateLimit = { perWindow: 30, windowSeconds: DAY, code };

export interface SignInAttempt {
  /** The password was right: from here on codes are counted. @throws DomainError TOO_MANY_SIGN_INS */
  beginCode(): Promise<void>;
  /** All was right: nothing is held against anybody. */
  succeeded(): Promise<void>;
}

@Injectable()
export class SignInThrottle {
  constructor(
    private readonly limits: RateLimits,
    private readonly browsers: KnownBrowsers,
  ) {}

  /**
   * Counts an attempt.
   * @param account what was typed as e-mail address, whether anybody has it or not
   * @throws DomainError TOO_MANY_SIGN_INS with the minutes to wait
   */
  begin(account: string, owner: { readonly id: string } | null, door: Door): Promise<SignInAttempt> {
    const browser = owner && this.browsers.idOf(door, owner.id);
    return browser === null ? this.ofStranger(account, door.sourceKey) : this.inBrowser(account, browser);
  }

  /** Counts a password that somebody who is signed in types once more. @throws DomainError TOO_MANY_SIGN_INS */
  ofSignedIn(sessionId: string): Promise<SignInAttempt> {
    return this.inBrowser('signed in', sessionId);
  }

  private async inBrowser(account: string, browser: string): Promise<SignInAttempt> {
    const count = { name: 'sign-in-browser', key: `${browser} ${account}`, limit: IN_BROWSER, by: 1 };
    await this.limits.take(count.name, count.key, count.limit);
    return { beginCode: async () => undefined, succeeded: () => this.giveBack([count]) };
  }

  private async ofStranger(account: string, sourceKey: string): Promise<SignInAttempt> {
    const here = `${sourceKey} ${account}`;
    const ofAccount = { name: 'sign-in-account', key: account, limit: OF_ACCOUNT, by: 1 };
    const counts: Count[] = [
      { name: 'sign-in-here', key: here, limit: HERE_AN_HOUR, by: 1 },
      { name: 'sign-in-here', key: here, limit: HERE_A_DAY, by: 1 },
      { name: 'sign-in-source', key: sourceKey, limit: FROM_SOURCE, by: 1 },
      ofAccount,
    ];
    const [thisHour, today, fromSource, all] = await this.limits.add(counts);
    const exceeded = [
      { hits: thisHour!, limit: all! > OF_ACCOUNT.perWindow ? UNDER_ATTACK : HERE_AN_HOUR },
      { hits: today!, limit: HERE_A_DAY },
      { hits: fromSource!, limit: FROM_SOURCE },
    ].find(({ hits, limit }) => hits > limit.perWindow);
    if (exceeded) {
      // A refused attempt was no guess: one network alone can't put an account under attack.
      await this.giveBack([ofAccount]);
      this.limits.refuse(exceeded.limit);
    }
    return this.attempt(account, counts);
  }

  private attempt(account: string, counts: Count[]): SignInAttempt {
    const counted = [...counts];
    const codes = { name: 'sign-in-codes', key: account, limit: CODES, by: 1 };
    return {
      beginCode: async () => {
        counted.push(codes);
        await this.limits.take(codes.name, codes.key, codes.limit);
      },
      succeeded: () => this.giveBack(counted),
    };
  }

  private giveBack(counts: readonly Count[]): Promise<void> {
    return this.limits.addPatiently(counts.map((count) => ({ ...count, by: -1 })));
  }
}
