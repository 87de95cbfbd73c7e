// Keeps the organisations that post offers.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Localised } from '../places/localised.ts';
import { DomainError } from '../platform/domain-error.ts';
import { newId } from '../platform/ids.ts';
import { Transactions } from '../platform/transactions/transaction.ts';
import type { Staff } from '../team/roles/staff.ts';
import { Organisation, type Trust } from './organisation.entity.ts';

export interface OrganisationDraft {
  readonly name: string;
  /** What it does, per language; German at least. */
  readonly description: Localised;
  readonly website?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** Default: every offer is read before it is public. */
  readonly trust?: Trust;
}

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Those somebody works with, by name: for admins all, for members their own. */
  organisations({ reach }: Staff): Promise<Organisation[]> {
    return this.dataSource
      .createQueryBuilder(Organisation, 'organisation')
      .where(':everything OR organisation.id = ANY(:organisationIds)', { ...reach })
      .orderBy('organisation.name')
      .getMany();
  }

  /** Takes in an organisation. @throws DomainError BAD_INPUT, also when one of this name exists */
  async register(draft: OrganisationDraft): Promise<Organisation> {
    return this.transactions.run((entities) => this.registerIn(entities, draft));
  }

  /** The same as part of something larger. @throws DomainError BAD_INPUT */
  async registerIn(entities: EntityManager, draft: OrganisationDraft): Promise<Organisation> {
    check(draft);
    const blank = { website: null, email: null, phone: null, trust: 'ALWAYS_REVIEW' as const };
    return entities.getRepository(Organisation).save({ ...blank, ...draft, id: newId() });
  }

  /**
   * Changes what an organisation says about itself. Its name is what people know it by, so only admins change it.
   * @throws DomainError BAD_INPUT; NOT_FOUND for another's
   */
  async edit(
    staff: Staff,
    id: string,
    { name, ...draft }: Omit<OrganisationDraft, 'trust'>,
  ): Promise<Organisation> {
    check({ name, ...draft });
    return this.change(staff, id, { ...draft, ...(staff.isAdmin ? { name } : {}) });
  }

  /** Says how much of what it posts is read before it is public. @throws DomainError NOT_FOUND */
  async trust(staff: Staff, id: string, trust: Trust): Promise<Organisation> {
    return this.change(staff, id, { trust });
  }

  private change({ reach }: Staff, id: string, change: Partial<Organisation>): Promise<Organisation> {
    return this.transactions.run(async (entities) => {
      const { affected } = await entities
        .createQueryBuilder()
        .update(Organisation)
        .set(change)
        .where('id = :id AND (:everything OR id = ANY(:organisationIds))', { id, ...reach })
        .execute();
      if (affected !== 1) throw new DomainError('NOT_FOUND');
      return entities.findOneByOrFail(Organisation, { id });
    });
  }
}

function check({ name, description, website }: OrganisationDraft): void {
  if (!name.trim() || name.length > 200) throw new DomainError('BAD_INPUT', {}, 'name');
  if (!description['de']?.trim()) throw new DomainError('BAD_INPUT', {}, 'description');
  // Anything but http would run when people tap it.
  if (website != null && !/^https?:\/\/\S+$/.test(website)) throw new DomainError('BAD_INPUT', {}, 'website');
}
