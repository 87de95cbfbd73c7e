// Number or PIN lost: all that is booked with an address or a number is told there, and to nobody else. Whether we know it
// is said to nobody: the request is counted and put down, and only looked up when it has been answered.
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/domain-error.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { type RateLimit, RateLimits } from '../../../platform/rate-limits.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { emailHash, phoneHash } from '../../codes/contact-hash.ts';
import { lostBy, type LostWay, subjectOfHash } from './lost-ways.ts';

/** Nobody's mailbox is filled by somebody else, nobody's telephone rings for them. */
const OF_ADDRESS: RateLimit = { perWindow: 3, windowSeconds: 3_600 };
const OF_ADDRESS_A_DAY: RateLimit = { perWindow: 5, windowSeconds: 86_400 };
const WINDOW = { windowSeconds: 600 };
const OF_VISIT: RateLimit = { perWindow: 6, ...WINDOW };
const FROM_THERE: RateLimit = { perWindow: 60, ...WINDOW };

type Guest = Pick<RequestContext, 'visitKey' | 'sourceKey'>;

/** One of both. */
interface Given {
  readonly email: string | null;
  readonly phone: string | null;
}

@Injectable()
export class SendLostNumbers {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: RateLimits,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts down that somebody wants numbers and PINs of all coming bookings of an e-mail address or phone number.
   * @throws DomainError BAD_INPUT, RATE_LIMITED
   */
  async send(given: Given, guest: Guest): Promise<void> {
    const { way, hash } = this.read(given);
    await this.count(hash, guest);
    const wanted = { kind: lostBy[way].asked, subjectId: subjectOfHash(hash), now: this.clock.now() };
    await this.transactions.quietly((entities) => planMessage(entities, wanted));
  }

  private read({ email, phone }: Given): { way: LostWay; hash: Buffer } {
    const way = email === null ? 'PHONE' : 'EMAIL';
    const key = this.secrets.key('contact');
    const hash = email === null ? phoneHash(key, phone ?? '') : emailHash(key, email);
    if (hash === null || (email !== null && phone !== null))
      throw new DomainError('BAD_INPUT', {}, way === 'PHONE' ? 'phone' : 'email');
    return { way, hash };
  }

  /** One after the other: who has used up a visit takes nothing from the others at the same network. */
  private async count(hash: Buffer, { visitKey, sourceKey }: Guest): Promise<void> {
    if (visitKey !== null) await this.limits.take('lost-numbers-of-visit', visitKey, OF_VISIT);
    await this.limits.take('lost-numbers', sourceKey, FROM_THERE);
    await this.limits.take('lost-numbers-to', hash.toString('hex'), OF_ADDRESS);
    await this.limits.take('lost-numbers-to', hash.toString('hex'), OF_ADDRESS_A_DAY);
  }
}
