/** Comes in by password and second factor. Whoever guesses learns nothing about who works here. */
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { comparable } from '../accounts/email-address.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Passwords } from '../passwords/passwords.ts';
import { SecondFactor } from '../second-factor/second-factor.ts';
import { Entry } from '../sessions/entry.ts';
import { type Arrival, Arrivals } from './arrivals.ts';
import type { Door } from './door.ts';
import { type SignInAnswer, SignInStep } from './sign-in-answer.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string | null | undefined;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly factor: SecondFactor,
    private readonly throttle: SignInThrottle,
    private readonly arrivals: Arrivals,
    private readonly log: AuditLog,
  ) {}

  /** @throws DomainError WRONG_SIGN_IN, TOO_MANY_SIGN_INS */
  async signIn({ email, password, code }: Credentials, door: Door): Promise<SignInAnswer> {
    const account = comparable(email);
    const where = { email: account, endedAt: IsNull() };
    const member = await this.dataSource.getRepository(StaffMember).findOneBy(where);
    const attempt = await this.throttle.begin(account, member, door);
    if (!(await this.passwords.matches(password, member?.passwordHash ?? null)) || !member)
      return this.noted(member, () => refused('password'));
    if (!code?.trim()) {
      await attempt.succeeded();
      return { step: SignInStep.CODE_NEEDED, me: null };
    }
    await attempt.beginCode();
    const arrival = await this.noted(member, () => this.arrive(member, code, door));
    await attempt.succeeded();
    return { step: SignInStep.SIGNED_IN, me: await this.arrivals.welcome(door, arrival) };
  }

  private arrive(member: StaffMember, code: string, door: Door): Promise<Arrival> {
    return this.transactions.quietly(async (entities) => {
      await refuseChanged(entities, member);
      if (!(await this.factor.accept(entities, member, code))) return refused('code');
      return this.arrivals.letIn(entities, door, member.id, Entry.PASSWORD);
    });
  }

  private noted<T>(member: StaffMember | null, work: () => Promise<T>): Promise<T> {
    const id = member?.id ?? null;
    return this.log.noting({ staffId: id, action: 'session.begin', objectId: id }, work);
  }
}

/** Comparing takes its time; meanwhile somebody may have been shut out, and then what was compared counts no longer. */
async function refuseChanged(entities: EntityManager, { id, passwordHash, totpSecret }: StaffMember) {
  const lock = { mode: 'pessimistic_write' } as const;
  const now = await entities.findOne(StaffMember, { where: { id, endedAt: IsNull() }, lock });
  const kept = { passwordHash: now?.passwordHash, totpSecret: now?.totpSecret };
  if (!isDeepStrictEqual(kept, { passwordHash, totpSecret })) await refused('password');
}

async function refused(field: 'password' | 'code'): Promise<never> {
  throw new DomainError('WRONG_SIGN_IN', {}, field);
}
