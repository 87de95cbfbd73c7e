// Number or PIN lost: all that is booked with an address is told to that address, and to nobody else. Whether we know it
// is said to nobody: the answer and the work are the same.
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/domain-error.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { type RateLimit, RateLimits } from '../../../platform/rate-limits.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { emailHash } from '../../codes/contact-hash.ts';

/** Of messages: one for all bookings of an address, kept at the one that was made last. */
export const LOST_NUMBERS = 'booking.lost-numbers';

/** Nobody's mailbox is filled by somebody else. */
const OF_ADDRESS: RateLimit = { perWindow: 3, windowSeconds: 3_600 };
const OF_ADDRESS_A_DAY: RateLimit = { perWindow: 5, windowSeconds: 86_400 };
const WINDOW = { windowSeconds: 600 };
const OF_VISIT: RateLimit = { perWindow: 6, ...WINDOW };
const FROM_THERE: RateLimit = { perWindow: 60, ...WINDOW };

type Guest = Pick<RequestContext, 'visitKey' | 'sourceKey'>;

@Injectable()
export class SendLostNumbers {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: RateLimits,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans a letter with numbers and PINs of all coming bookings of an e-mail address; none where there are none.
   * @throws DomainError BAD_INPUT, RATE_LIMITED
   */
  async send(email: string, guest: Guest): Promise<void> {
    const address = emailHash(this.secrets.key('contact'), email);
    if (address === null) throw new DomainError('BAD_INPUT', {}, 'email');
    await this.count(address, guest);
    const now = this.clock.now();
    await this.transactions.quietly(async (entities) => {
      const [newest] = await entities.query<{ id: string }[]>(
        `SELECT b.id FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
         WHERE b.email_hash = $1 AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') AND o.ends_at > $2
         ORDER BY b.created_at DESC, b.id DESC LIMIT 1`,
        [address, now],
      );
      if (newest) await planMessage(entities, { kind: LOST_NUMBERS, subjectId: newest.id, now });
    });
  }

  /** One after the other: who has used up a visit takes nothing from the others at the same network. */
  private async count(address: Buffer, { visitKey, sourceKey }: Guest): Promise<void> {
    if (visitKey !== null) await this.limits.take('lost-numbers-of-visit', visitKey, OF_VISIT);
    await this.limits.take('lost-numbers', sourceKey, FROM_THERE);
    await this.limits.take('lost-numbers-to', address.toString('hex'), OF_ADDRESS);
    await this.limits.take('lost-numbers-to', address.toString('hex'), OF_ADDRESS_A_DAY);
  }
}
