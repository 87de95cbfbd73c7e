// Finds offers and drafts that somebody of the team may work with; whatever belongs to others is never read.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { type ReachSql, reachSql } from '../../../team/roles/reach-sql.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { Offer } from '../../offer.entity.ts';
import { StoredDraft } from '../stored-draft.entity.ts';
import { TeamOffer } from '../team-offer.ts';

@Injectable()
export class OffersInReach {
  constructor(private readonly dataSource: DataSource) {}

  /** An offer to work with. @throws DomainError NOT_FOUND, also when it belongs to others */
  find(staff: Staff, id: string, entities?: EntityManager): Promise<TeamOffer> {
    return this.found(staff, id, () => 'FALSE', entities);
  }

  /** The same, or one that is elsewhere and was handed in to move here: what is typed is theirs to read. @throws as `find` */
  findTyped(staff: Staff, id: string, entities?: EntityManager): Promise<TeamOffer> {
    return this.found(staff, id, ({ toRead }) => toRead('d'), entities);
  }

  private async found(
    staff: Staff,
    id: string,
    elsewhere: (reach: ReachSql) => string,
    entities: EntityManager = this.dataSource.manager,
  ): Promise<TeamOffer> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const reach = reachSql(staff, 3);
    const [found] = await entities.query<unknown[]>(
      `SELECT 1 FROM offer o WHERE o.id = $1 AND $2::uuid IS NOT NULL AND ${reach.on('o')}
       UNION ALL
       SELECT 1 FROM offer_draft d LEFT JOIN offer o ON o.id = d.id WHERE d.id = $1 AND d.content IS NOT NULL
         AND CASE WHEN o.id IS NULL THEN ${reach.onDrafts('d', '$2')} ELSE ${elsewhere(reach)} END`,
      [id, staff.id, ...reach.values],
    );
    if (!found) throw new DomainError('NOT_FOUND');
    return this.one(id, entities);
  }

  /** One that exists; the caller has made sure that it is in reach, or was until now. */
  async one(id: string, entities: EntityManager): Promise<TeamOffer> {
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
