// Keeps the organisations that post offers.
import { Injectable } from '@nestjs/common';
import type { Localised } from '../places/localised.ts';
import { DomainError } from '../platform/domain-error.ts';
import { newId } from '../platform/ids.ts';
import { Transactions } from '../platform/transaction.ts';
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
  constructor(private readonly transactions: Transactions) {}

  /** Takes in an organisation. @throws DomainError BAD_INPUT, also when one of this name exists */
  async register(draft: OrganisationDraft): Promise<Organisation> {
    check(draft);
    const blank = { website: null, email: null, phone: null, trust: 'ALWAYS_REVIEW' as const };
    return this.transactions.run((entities) =>
      entities.getRepository(Organisation).save({ ...blank, ...draft, id: newId() }),
    );
  }
}

function check({ name, description, website }: OrganisationDraft): void {
  if (!name.trim() || name.length > 200) throw new DomainError('BAD_INPUT', {}, 'name');
  if (!description['de']?.trim()) throw new DomainError('BAD_INPUT', {}, 'description');
  // Anything but http would run when people tap it.
  if (website != null && !/^https?:\/\/\S+$/.test(website)) throw new DomainError('BAD_INPUT', {}, 'website');
}
