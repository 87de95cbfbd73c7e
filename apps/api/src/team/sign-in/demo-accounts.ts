/** Invented staff of the demo town, who come in by a click; they exist only beside the bundled database. */
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { Config } from '../../platform/settings/config.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Entry } from '../sessions/entry.ts';
import { Arrivals } from './arrivals.ts';
import type { Door } from './door.ts';
import type { Me } from './me.ts';
import type { DemoAccount } from './sign-in-answer.ts';

/** Whether this process may let anybody in as somebody invented: nobody's real data lie in the bundled database then. */
export function hasDemoSignIn({ demo, databaseUrl }: Pick<Config, 'demo' | 'databaseUrl'>): boolean {
  return demo && databaseUrl === undefined;
}

@Injectable()
export class DemoAccounts {
  private offered: readonly DemoAccount[] = [];

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly arrivals: Arrivals,
    private readonly log: AuditLog,
  ) {}

  /** Said by the demo town at each start, and remembered by this process only: no table makes an account a demo account. */
  offer(accounts: readonly DemoAccount[]): void {
    if (hasDemoSignIn(this.config)) this.offered = accounts;
  }

  /** Those who still work here. */
  async all(): Promise<DemoAccount[]> {
    const living = { id: In(this.offered.map(({ id }) => id)), endedAt: IsNull() };
    const there = await this.dataSource
      .getRepository(StaffMember)
      .find({ where: living, select: { id: true } });
    return this.offered.filter(({ id }) => there.some((member) => member.id === id));
  }

  /** @throws DomainError FORBIDDEN for any other account, and anywhere but in the demo */
  async signIn(id: string, door: Door): Promise<Me> {
    const account = (await this.all()).find((each) => each.id === id);
    if (!account || !hasDemoSignIn(this.config)) throw new DomainError('FORBIDDEN');
    const deed = { staffId: account.id, action: 'session.beginDemo', objectId: account.id };
    const arrival = await this.log.noting(deed, () =>
      this.transactions.quietly((entities) => this.arrivals.letIn(entities, door, account.id, Entry.DEMO)),
    );
    return this.arrivals.welcome(door, arrival);
  }
}
