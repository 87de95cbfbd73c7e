// Sessions somebody works in: mentors in their own, the team in those at its venues.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Statement, withinReach } from '../../bookings/team/who-sees-bookings.ts';
import { OfferKind } from '../../offers/offer-terms.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ownMentorIds } from '../absence/own-session.ts';

@Injectable()
export class SessionsWithinReach {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError NOT_FOUND for any date that is no session of consultation, or another's */
  async need(staff: Staff, occurrenceId: string): Promise<Occurrence> {
    if (!isId(occurrenceId)) throw new DomainError('NOT_FOUND', {}, 'occurrenceId');
    const sql = new Statement();
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `SELECT o.id FROM occurrence o JOIN offer ON offer.id = o.offer_id
       WHERE o.id = ${sql.param(occurrenceId)} AND offer.kind = ${sql.param(OfferKind.CONSULTATION)}
         AND offer.state = 'PUBLISHED' AND (${withinReach(staff.reach, sql.param)} OR EXISTS (
           SELECT FROM slot WHERE occurrence_id = o.id AND mentor_id = ANY(${sql.param(ownMentorIds(staff))}::uuid[])
             AND (withdrawn_at IS NULL OR absent_since IS NOT NULL)))`,
      sql.values,
    );
    if (!found) throw new DomainError('NOT_FOUND', {}, 'occurrenceId');
    return this.dataSource.getRepository(Occurrence).findOneByOrFail(found);
  }
}
