/** Makes an account of an invitation: password, second factor, recovery codes; also anew, when one of them was lost. */
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { emailAddress } from '../accounts/email-address.ts';
import { personName } from '../accounts/person-name.ts';
import { StaffAccounts } from '../accounts/staff-accounts.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { townName } from '../accounts/town-name.ts';
import { checkPassword } from '../passwords/password-rules.ts';
import { Passwords } from '../passwords/passwords.ts';
import { Role } from '../roles/role.ts';
import { RecoveryCodes } from '../second-factor/recovery-codes.ts';
import { type ProvenSecret, SecondFactor } from '../second-factor/second-factor.ts';
import { StaffLinks } from './staff-links.ts';
import type { StaffLink } from './staff-link.entity.ts';

export interface Acceptance {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly password: string;
  readonly code: string;
  /** What `openLink` gave along with the secret. */
  readonly setup: string;
}

/** An account as it will be kept. */
interface Account {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly proven: ProvenSecret;
}

export interface AcceptedInvitation {
  readonly staffId: string;
  readonly recoveryCodes: string[];
}

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly factor: SecondFactor,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly links: StaffLinks,
    private readonly accounts: StaffAccounts,
  ) {}

  /**
   * Checks everything before the link is used up, so that a wrong code may be typed again.
   * @throws DomainError BAD_INPUT, WEAK_PASSWORD, WRONG_SIGN_IN on `code`
   */
  async check(token: string, member: StaffMember | null, typed: Acceptance): Promise<Account> {
    const name = member?.name ?? personName(typed.name ?? '');
    const email = member?.email ?? emailAddress(typed.email ?? '');
    checkPassword(typed.password, [name, email, await townName(this.dataSource)], 'password');
    const proven = this.factor.prove(this.factor.proposed(token, typed.setup), typed.code);
    if (!proven) throw new DomainError('WRONG_SIGN_IN', {}, 'code');
    return { name, email, proven, passwordHash: await this.passwords.hash(typed.password) };
  }

  /** @throws DomainError LINK_USED_UP, EMAIL_IN_USE */
  async accept(entities: EntityManager, link: StaffLink, account: Account): Promise<AcceptedInvitation> {
    await this.links.use(entities, link);
    const { name, email, passwordHash, proven } = account;
    const staffId = link.staffId ?? (await this.enterFirstAdmin(entities, name, email));
    const factor = this.factor.columns(staffId, proven);
    await entities.update(StaffMember, { id: staffId }, { email, passwordHash, ...factor });
    await this.accounts.join(entities, staffId);
    await this.accounts.shutOut(entities, staffId);
    return { staffId, recoveryCodes: await this.recoveryCodes.renew(entities, staffId) };
  }

  /** Of two who hold such links, from two starts, one becomes the first. */
  private async enterFirstAdmin(entities: EntityManager, name: string, email: string): Promise<string> {
    await this.accounts.lockAdmins(entities);
    if (await this.accounts.hasAdmin(entities)) throw new DomainError('LINK_USED_UP');
    const grant = { role: Role.TOWN_ADMIN, venueId: null, organisationId: null, mentorId: null };
    return this.accounts.enter(entities, { name, email }, [grant]);
  }
}
