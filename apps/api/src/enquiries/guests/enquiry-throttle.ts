// Counts what is sent to the town, so that no machine fills the inbox: per visit, and per network. No riddles are asked.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type RateLimit, RateLimits } from '../../platform/rate-limits.ts';

const WINDOW = { windowSeconds: 600 };
const DAY = { windowSeconds: 86_400 };
/** Somebody who goes through the pages and writes down each barrier; nobody types faster. */
const OF_VISIT: RateLimit = { perWindow: 6, ...WINDOW };
/** A course with twenty people behind one address. */
const FROM_THERE: RateLimit = { perWindow: 40, ...WINDOW };
const FROM_THERE_A_DAY: RateLimit = { perWindow: 120, ...DAY };

type Guest = Pick<RequestContext, 'visitKey' | 'sourceKey'>;

@Injectable()
export class EnquiryThrottle {
  constructor(private readonly limits: RateLimits) {}

  /** Counts one. @throws DomainError RATE_LIMITED with the minutes to wait */
  async take({ visitKey, sourceKey }: Guest): Promise<void> {
    if (visitKey !== null) await this.limits.take('enquiries-of-visit', visitKey, OF_VISIT);
    await this.limits.take('enquiries', sourceKey, FROM_THERE);
    await this.limits.take('enquiries', sourceKey, FROM_THERE_A_DAY);
  }
}
