/** What happens when somebody holds a one-time link: they look, they come in, or they make their account. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { StaffAccounts } from '../accounts/staff-accounts.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { townName } from '../accounts/town-name.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { mayComeByLink } from '../roles/role.ts';
import type { ProposedTotp } from '../second-factor/proposed-totp.ts';
import { SecondFactor } from '../second-factor/second-factor.ts';
import { Entry } from '../sessions/entry.ts';
import { type Arrival, Arrivals } from '../sign-in/arrivals.ts';
import type { Door } from '../sign-in/door.ts';
import type { Me } from '../sign-in/me.ts';
import { type Acceptance, AcceptInvitation } from './accept-invitation.ts';
import type { NewAccount, OpenedLink } from './opened-link.ts';
import { LinkKind, type StaffLink } from './staff-link.entity.ts';
import { StaffLinks } from './staff-links.ts';

@Injectable()
export class LinkHolders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: StaffLinks,
    private readonly accounts: StaffAccounts,
    private readonly acceptance: AcceptInvitation,
    private readonly factor: SecondFactor,
    private readonly arrivals: Arrivals,
    private readonly log: AuditLog,
  ) {}

  /** Reads a link and leaves it as it is: programs that preview links must not use it up. @throws DomainError LINK_USED_UP */
  async look(token: string): Promise<OpenedLink> {
    const link = await this.links.look(token);
    const member = await this.memberOf(link);
    const { kind, expiresAt } = link;
    const totp = kind === LinkKind.SIGN_IN ? null : await this.proposeTotp(token, member, expiresAt);
    return { kind, expiresAt, name: member?.name ?? null, email: member?.email ?? null, totp };
  }

  /** @throws DomainError LINK_USED_UP, also when the roles have changed so that a link alone is too little */
  async comeIn(token: string, door: Door): Promise<Me> {
    const link = await this.links.look(token, LinkKind.SIGN_IN);
    const staffId = link.staffId!;
    const deed = { staffId, action: 'session.beginByLink', objectId: staffId };
    const arrival = await this.log.noting(deed, () => this.letIn(link, staffId, door));
    return this.arrivals.welcome(door, arrival);
  }

  /** @throws DomainError LINK_USED_UP, BAD_INPUT, WEAK_PASSWORD, WRONG_SIGN_IN, EMAIL_IN_USE */
  async accept(token: string, typed: Acceptance, door: Door): Promise<NewAccount> {
    const link = await this.links.look(token, LinkKind.INVITATION, LinkKind.FIRST_ADMIN);
    const account = await this.acceptance.check(token, await this.memberOf(link), typed);
    const deed = { staffId: link.staffId, action: 'account.open', objectId: link.staffId };
    const work = () =>
      this.transactions.quietly(async (entities) => {
        const { staffId, recoveryCodes } = await this.acceptance.accept(entities, link, account);
        return { recoveryCodes, arrival: await this.arrivals.letIn(entities, door, staffId, Entry.PASSWORD) };
      });
    const { arrival, recoveryCodes } = await this.log.noting(deed, work, (done) => done.arrival.staffId);
    return { recoveryCodes, me: await this.arrivals.welcome(door, arrival) };
  }

  private letIn(link: StaffLink, staffId: string, door: Door): Promise<Arrival> {
    return this.transactions.quietly(async (entities) => {
      await this.links.use(entities, link);
      if (!mayComeByLink(await entities.findBy(StaffGrant, { staffId })))
        throw new DomainError('LINK_USED_UP');
      await this.accounts.join(entities, staffId);
      return this.arrivals.letIn(entities, door, staffId, Entry.LINK);
    });
  }

  /** Whom a link is for; null for the first admin, who is nobody yet. */
  private async memberOf({ staffId: id }: StaffLink): Promise<StaffMember | null> {
    return id === null ? null : this.dataSource.getRepository(StaffMember).findOneByOrFail({ id });
  }

  private async proposeTotp(
    token: string,
    member: StaffMember | null,
    until: Temporal.Instant,
  ): Promise<ProposedTotp> {
    const issuer = `Mitnand ${await townName(this.dataSource)}`.trim();
    const account = member?.email ?? member?.name ?? 'Mitnand';
    return this.factor.propose(token, until, { issuer, account });
  }
}
