// Counts wrong pairs of number and PIN in all replicas, so that guessing takes longer than any booking lives, while the
// owner always has a try. Every attempt is counted before it is checked, for thousands may come at once.
import { Injectable } from '@nestjs/common';
import { type RateLimit, RateLimits } from '../../../platform/rate-limits.ts';

const code = 'TOO_MANY_ATTEMPTS';
const HOUR = 3_600;
const DAY = 24 * HOUR;

const HERE_AN_HOUR: RateLimit = { perWindow: 5, windowSeconds: HOUR, code };
const HERE_A_DAY: RateLimit = { perWindow: 10, windowSeconds: DAY, code };
const FROM_SOURCE: RateLimit = { perWindow: 60, windowSeconds: HOUR, code };
/** Above this, a number is under attack from many sources, and each that never had it right gets one try a day. */
const OF_NUMBER: RateLimit = { perWindow: 100, windowSeconds: DAY, code };
const UNDER_ATTACK: RateLimit = { perWindow: 1, windowSeconds: DAY, code };
/** How long a source that had the right pair counts as the owner's. */
const PROVEN: RateLimit = { perWindow: Infinity, windowSeconds: 90 * DAY, code };

export interface Attempt {
  /** The pair was right: the attempt is not held against anybody. */
  succeeded(): Promise<void>;
  /** Nobody knows whether the pair was right, through no fault of who typed it: no attempt at all. */
  undecided(): Promise<void>;
}

@Injectable()
export class PinThrottle {
  constructor(private readonly limits: RateLimits) {}

  /** Counts an attempt. @throws DomainError TOO_MANY_ATTEMPTS with the minutes to wait */
  async begin(number: string, sourceKey: string): Promise<Attempt> {
    const here = `${sourceKey} ${number}`;
    const counts = (by: number) => [
      { name: 'pin-here', key: here, limit: HERE_AN_HOUR, by },
      { name: 'pin-here', key: here, limit: HERE_A_DAY, by },
      { name: 'pin-source', key: sourceKey, limit: FROM_SOURCE, by },
      { name: 'pin-number', key: number, limit: OF_NUMBER, by },
    ];
    const proven = (by: number) => ({ name: 'pin-proven', key: here, limit: PROVEN, by });
    const [thisHour, today, fromSource, ofNumber, provenBefore] = await this.limits.add([
      ...counts(1),
      proven(0),
    ]);
    const allowedToday = ofNumber! > OF_NUMBER.perWindow && provenBefore === 0 ? UNDER_ATTACK : HERE_A_DAY;
    const exceeded = [
      { hits: today!, limit: allowedToday },
      { hits: thisHour!, limit: HERE_AN_HOUR },
      { hits: fromSource!, limit: FROM_SOURCE },
    ].find(({ hits, limit }) => hits > limit.perWindow);
    if (exceeded) {
      // A refused attempt was no guess: one source alone can't put a number under attack.
      await this.limits.add([{ name: 'pin-number', key: number, limit: OF_NUMBER, by: -1 }]);
      this.limits.refuse(exceeded.limit);
    }
    return {
      succeeded: () => this.limits.addPatiently([...counts(-1), proven(1)]),
      undecided: () => this.limits.addPatiently(counts(-1)),
    };
  }
}
