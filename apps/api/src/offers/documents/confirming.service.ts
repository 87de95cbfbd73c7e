// Whether a public offer is still true as it stands: somebody says so, and can take it back.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { reachSql } from '../../team/roles/reach-sql.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OffersInReach } from './reach/offers-in-reach.ts';
import type { TeamOffer } from './team-offer.ts';

@Injectable()
export class ConfirmingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly inReach: OffersInReach,
  ) {}

  /** Says that an offer is still true as it stands. @throws DomainError NOT_FOUND, also when it is not public */
  confirm(staff: Staff, id: string): Promise<TeamOffer> {
    return this.write(staff, id, this.clock.now(), 'true');
  }

  /**
   * Takes that back: it was confirmed `since` then, and not after.
   * @throws DomainError NOT_FOUND, also when it was not confirmed after that, or not yet public then
   */
  takeBack(staff: Staff, id: string, since: Temporal.Instant): Promise<TeamOffer> {
    return this.write(staff, id, since, 'o.published_at <= $2 AND $2 < o.confirmed_at');
  }

  private async write(staff: Staff, id: string, confirmedAt: Temporal.Instant, when: string) {
    const found = await this.inReach.find(staff, id);
    const { on, values } = reachSql(staff, 3);
    return this.transactions.run(async (entities) => {
      const [written] = await entities.query<[unknown[], number]>(
        `UPDATE offer o SET confirmed_at = $2
         WHERE o.id = $1 AND o.state = 'PUBLISHED' AND ${when} AND ${on('o')} RETURNING o.id`,
        [found.id, confirmedAt, ...values],
      );
      if (written.length === 0) throw new DomainError('NOT_FOUND');
      return this.inReach.find(staff, id, entities);
    });
  }
}
