/** Who works here and as what: inviting, handing over links, changing roles, ending. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Config } from '../../platform/settings/config.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { linkAddress } from '../links/link-address.ts';
import { LinkKind } from '../links/staff-link.entity.ts';
import { StaffLinks } from '../links/staff-links.ts';
import { mayComeByLink } from '../roles/role.ts';
import type { Staff } from '../roles/staff.ts';
import { emailAddress } from '../accounts/email-address.ts';
import { consoleLanguage } from '../accounts/console-language.ts';
import { type GrantInput, grantsOf } from './grant-input.ts';
import { IN_REACH, reachParameters } from './people-in-reach.ts';
import { personName } from '../accounts/person-name.ts';
import { StaffAccounts } from '../accounts/staff-accounts.ts';
import type { IssuedLink } from './staff-connection.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

export interface Invitation {
  readonly name: string;
  readonly email?: string | null | undefined;
  /** Of the console; null or left out: nobody knows. */
  readonly language?: string | null | undefined;
  readonly grants: readonly GrantInput[];
}

@Injectable()
export class StaffAdministration {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly accounts: StaffAccounts,
    private readonly links: StaffLinks,
  ) {}

  /** Enters somebody and issues the link that lets them in. @throws DomainError BAD_INPUT, EMAIL_IN_USE */
  invite({ name, email, language, grants }: Invitation): Promise<IssuedLink> {
    const given = grantsOf(grants);
    const kind = mayComeByLink(given) ? LinkKind.SIGN_IN : LinkKind.INVITATION;
    if (kind === LinkKind.INVITATION && !email) throw new DomainError('BAD_INPUT', {}, 'email');
    const address = email ? emailAddress(email) : null;
    const person = {
      name: personName(name),
      email: address,
      language: language ? consoleLanguage(language) : null,
    };
    return this.transactions.run(async (entities) => {
      const staffId = await this.accounts.enter(entities, person, given);
      return this.issue(entities, kind, staffId);
    });
  }

  /** A link to choose a password and a second factor, also anew. The old ones work until it is used. @throws DomainError NOT_FOUND */
  renewInvitation(staffId: string): Promise<IssuedLink> {
    return this.changing(staffId, async (entities) => {
      await entities.update(StaffMember, { id: staffId }, { oidcSubject: null });
      return this.issue(entities, LinkKind.INVITATION, staffId);
    });
  }

  /** @throws DomainError NOT_FOUND for nobody and for somebody out of reach; FORBIDDEN for whoever needs a password */
  issueSignInLink(acting: Staff, staffId: string): Promise<IssuedLink> {
    return this.changing(staffId, async (entities) => {
      const parameters = [...reachParameters(acting), staffId];
      const found = await entities.query<unknown[]>(
        `SELECT FROM staff_member m WHERE ${IN_REACH} AND m.id = $3`,
        parameters,
      );
      if (found.length === 0) throw new DomainError('NOT_FOUND');
      if (!mayComeByLink(await entities.findBy(StaffGrant, { staffId }))) throw new DomainError('FORBIDDEN');
      return this.issue(entities, LinkKind.SIGN_IN, staffId);
    });
  }

  /** @throws DomainError NOT_FOUND */
  withdrawLinks(staffId: string): Promise<StaffMember> {
    return this.changed(staffId, (entities) => this.links.withdrawAll(entities, staffId));
  }

  /** @throws DomainError NOT_FOUND, BAD_INPUT, LAST_ADMIN */
  changeGrants(staffId: string, grants: readonly GrantInput[]): Promise<StaffMember> {
    const given = grantsOf(grants);
    return this.changed(staffId, (entities) => this.accounts.changeGrants(entities, staffId, given));
  }

  /** @throws DomainError NOT_FOUND, LAST_ADMIN */
  end(staffId: string): Promise<StaffMember> {
    return this.changed(staffId, (entities) => this.accounts.end(entities, staffId));
  }

  private changed(staffId: string, change: (entities: EntityManager) => Promise<void>): Promise<StaffMember> {
    return this.changing(staffId, async (entities) => {
      await change(entities);
      return entities.findOneByOrFail(StaffMember, { id: staffId });
    });
  }

  /** One change of a person after the other. */
  private async changing<T>(staffId: string, change: (entities: EntityManager) => Promise<T>): Promise<T> {
    if (!isId(staffId)) throw new DomainError('NOT_FOUND');
    return this.transactions.run(async (entities) => {
      const living = { id: staffId, endedAt: IsNull() };
      const lock = { mode: 'pessimistic_write' } as const;
      if (!(await entities.findOne(StaffMember, { where: living, lock }))) throw new DomainError('NOT_FOUND');
      return change(entities);
    });
  }

  private async issue(entities: EntityManager, kind: LinkKind, staffId: string): Promise<IssuedLink> {
    const { token, expiresAt } = await this.links.issue(entities, kind, staffId);
    const staff = await entities.findOneByOrFail(StaffMember, { id: staffId });
    return { staff, kind, expiresAt, url: linkAddress(this.config.publicUrl, token) };
  }
}
