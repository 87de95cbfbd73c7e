/** What somebody changes about the way they sign in; each change asks for the password once more and ends other sessions. */
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { townName } from '../accounts/town-name.ts';
import { checkPassword } from '../passwords/password-rules.ts';
import { Passwords } from '../passwords/passwords.ts';
import type { Staff } from '../roles/staff.ts';
import type { ProposedTotp } from '../second-factor/proposed-totp.ts';
import { RecoveryCodes } from '../second-factor/recovery-codes.ts';
import { SecondFactor } from '../second-factor/second-factor.ts';
import { StaffSessions } from '../sessions/staff-sessions.service.ts';
import { SignInThrottle } from '../sign-in/sign-in-throttle.ts';

/** What somebody proves before a change: the password, and a code where the second factor is touched. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

/** A new app proves that it holds the secret it was given. */
export interface NewApp {
  readonly setup: string;
  readonly code: string;
}

/** Long enough to install an app and to find the codes on paper. */
const PREPARED_FOR = { minutes: 30 };

@Injectable()
export class OwnAccount {
  constructor(
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly throttle: SignInThrottle,
    private readonly passwords: Passwords,
    private readonly factor: SecondFactor,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: StaffSessions,
  ) {}

  /** @throws DomainError WRONG_SIGN_IN on `oldPassword`, WEAK_PASSWORD on `newPassword`, TOO_MANY_SIGN_INS, FORBIDDEN */
  async changePassword(staff: Staff, oldPassword: string, newPassword: string): Promise<void> {
    const { id, name, email } = await this.proveOneself(staff, oldPassword, 'oldPassword');
    checkPassword(newPassword, [name, email ?? '', await townName(this.dataSource)], 'newPassword');
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transactions.quietly(async (entities) => {
      await entities.update(StaffMember, { id }, { passwordHash });
      await this.sessions.endAll(entities, id, staff.sessionId);
    });
  }

  /** A secret for a new app; nothing changes before a code proves that an app holds it. @throws as `changePassword` */
  async prepareSecondFactor(staff: Staff, password: string): Promise<ProposedTotp> {
    const member = await this.proveOneself(staff, password, 'password');
    const issuer = `Mitnand ${await townName(this.dataSource)}`.trim();
    const until = this.clock.now().add(PREPARED_FOR);
    return this.factor.propose(owner(staff, member), until, { issuer, account: member.email ?? member.name });
  }

  /** @returns new recovery codes @throws DomainError WRONG_SIGN_IN on `password`, `code` or `newCode`, BAD_INPUT on `setup` */
  async replaceSecondFactor(staff: Staff, { password, code }: Proof, app: NewApp): Promise<string[]> {
    const member = await this.proveOneself(staff, password, 'password');
    const proven = this.factor.prove(this.factor.proposed(owner(staff, member), app.setup), app.code);
    if (!proven) throw new DomainError('WRONG_SIGN_IN', {}, 'newCode');
    return this.withCode(member, code, async (entities) => {
      await entities.update(StaffMember, { id: staff.id }, this.factor.columns(staff.id, proven));
      await this.sessions.endAll(entities, staff.id, staff.sessionId);
      return this.recoveryCodes.renew(entities, staff.id);
    });
  }

  /** @throws DomainError WRONG_SIGN_IN on `password` or `code` */
  async renewRecoveryCodes(staff: Staff, { password, code }: Proof): Promise<string[]> {
    const member = await this.proveOneself(staff, password, 'password');
    return this.withCode(member, code, async (entities) => {
      await this.sessions.endAll(entities, staff.id, staff.sessionId);
      return this.recoveryCodes.renew(entities, staff.id);
    });
  }

  private async proveOneself(staff: Staff, password: string, field: string): Promise<StaffMember> {
    const member = await this.dataSource.getRepository(StaffMember).findOneByOrFail({ id: staff.id });
    if (member.passwordHash === null) throw new DomainError('FORBIDDEN');
    const attempt = await this.throttle.ofSignedIn(staff.sessionId);
    if (!(await this.passwords.matches(password, member.passwordHash)))
      throw new DomainError('WRONG_SIGN_IN', {}, field);
    await attempt.succeeded();
    return member;
  }

  private async withCode<T>(
    member: StaffMember,
    code: string,
    change: (entities: EntityManager) => Promise<T>,
  ): Promise<T> {
    const attempt = await this.throttle.ofSignedIn(`${member.id} code`);
    const done = await this.transactions.quietly(async (entities) => {
      if (!(await this.factor.accept(entities, member, code)))
        throw new DomainError('WRONG_SIGN_IN', {}, 'code');
      return change(entities);
    });
    await attempt.succeeded();
    return done;
  }
}

/** A secret is proposed to one session and in place of one other secret, so that it can be taken once. */
function owner({ sessionId }: Staff, { totpSecret }: StaffMember): string {
  return `${sessionId} ${totpSecret?.toString('base64')}`;
}
