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
    return this.write(
      staff,
      id,
      `UPDATE offer o SET confirmed_at = greatest(o.confirmed_at, $2), confirmed_before = o.confirmed_at
       WHERE o.id = $1`,
      this.clock.now(),
    );
  }

  /**
   * Takes back what was said at `confirmedAt`: the offer was confirmed last when it was before that.
   * @throws DomainError NOT_FOUND, also when it is not public; CHANGED_MEANWHILE when it was confirmed again since, or
   *   that was taken back already
   */
  takeBack(staff: Staff, id: string, confirmedAt: Temporal.Instant): Promise<TeamOffer> {
    return this.write(
      staff,
      id,
      `UPDATE offer o SET confirmed_at = o.confirmed_before, confirmed_before = NULL
       WHERE o.id = $1 AND o.confirmed_at = $2 AND o.confirmed_before IS NOT NULL`,
      confirmedAt,
    );
  }

  private async write(staff: Staff, id: string, update: string, at: Temporal.Instant): Promise<TeamOffer> {
    const { on, values } = reachSql(staff, 3);
    return this.transactions.run(async (entities) => {
      const found = await this.inReach.find(staff, id, entities);
      if (!found.offer?.isPublic) throw new DomainError('NOT_FOUND');
      const [written] = await entities.query<[unknown[], number]>(
        `${update} AND o.state = 'PUBLISHED' AND ${on('o')} RETURNING o.id`,
        [id, at, ...values],
      );
      if (written.length === 0) throw new DomainError('CHANGED_MEANWHILE');
      return this.inReach.find(staff, id, entities);
    });
  }
}
