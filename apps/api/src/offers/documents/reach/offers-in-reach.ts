// Finds offers and drafts that somebody of the team may work with; whatever belongs to others is never read.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { reachSql } from '../../../team/roles/reach-sql.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { Offer } from '../../offer.entity.ts';
import { StoredDraft } from '../stored-draft.entity.ts';
import { TeamOffer } from '../team-offer.ts';

@Injectable()
export class OffersInReach {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError NOT_FOUND, also when it belongs to others */
  async find(
    staff: Staff,
    id: string,
    entities: EntityManager = this.dataSource.manager,
  ): Promise<TeamOffer> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const { on, onDrafts, values } = reachSql(staff, 3);
    const [found] = await entities.query<unknown[]>(
      `SELECT 1 FROM offer o WHERE o.id = $1 AND $2::uuid IS NOT NULL AND ${on('o')}
       UNION ALL
       SELECT 1 FROM offer_draft d WHERE d.id = $1 AND d.content IS NOT NULL AND ${onDrafts('d', '$2')}
         AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.id = d.id)`,
      [id, staff.id, ...values],
    );
    if (!found) throw new DomainError('NOT_FOUND');
    const [offer] = await this.inOrder([id], entities);
    return offer!;
  }

  /** Those that exist, in the order of their ids; the caller has made sure that they are in reach. */
  async inOrder(
    ids: readonly string[],
    entities: EntityManager = this.dataSource.manager,
  ): Promise<TeamOffer[]> {
    const where = { id: In([...ids]) };
    const offers = new Map((await entities.findBy(Offer, where)).map((row) => [row.id, row]));
    const drafts = new Map((await entities.findBy(StoredDraft, where)).map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const [offer, draft] = [offers.get(id) ?? null, drafts.get(id) ?? null];
      return (offer ?? draft) ? [new TeamOffer(offer, draft)] : [];
    });
  }
}
