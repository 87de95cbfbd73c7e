/** Lets in whom the town's own sign-in vouches for, if somebody here has invited them. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { comparable } from '../accounts/email-address.ts';
import { StaffAccounts } from '../accounts/staff-accounts.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { StaffLinks } from '../links/staff-links.ts';
import { Entry } from '../sessions/entry.ts';
import { type Arrival, Arrivals } from '../sign-in/arrivals.ts';
import type { Door } from '../sign-in/door.ts';
import type { OidcPerson } from './oidc-provider.ts';

@Injectable()
export class OidcSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: StaffAccounts,
    private readonly links: StaffLinks,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * An invitation that waits is used up. From the first time on it is the same person of the provider, whoever gets the
   * e-mail address later.
   * @throws DomainError FORBIDDEN for anybody who is not of the staff
   */
  letIn({ email, subject }: OidcPerson, door: Door): Promise<Arrival> {
    if (email === null) throw new DomainError('FORBIDDEN');
    return this.transactions.quietly(async (entities) => {
      const where = { email: comparable(email), endedAt: IsNull() };
      const member = await entities.findOne(StaffMember, { where, lock: { mode: 'pessimistic_write' } });
      if (!member || !(await this.isExpected(entities, member, subject))) throw new DomainError('FORBIDDEN');
      await entities.update(StaffMember, { id: member.id }, { oidcSubject: subject });
      await this.accounts.join(entities, member.id);
      return this.arrivals.letIn(entities, door, member.id, Entry.OIDC);
    });
  }

  private async isExpected(
    entities: EntityManager,
    { id, oidcSubject, joinedAt }: StaffMember,
    subject: string,
  ): Promise<boolean> {
    if (oidcSubject !== null && oidcSubject !== subject) return false;
    return (await this.links.useInvitation(entities, id)) || joinedAt !== null;
  }
}
