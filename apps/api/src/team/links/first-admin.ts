/** The way in for the first to look after a town: whoever starts the process reads a link at the terminal. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/settings/config.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { StaffAccounts } from '../accounts/staff-accounts.ts';
import { hasDemoSignIn } from '../sign-in/demo-accounts.ts';
import { linkAddress } from './link-address.ts';
import { LinkKind } from './staff-link.entity.ts';
import { StaffLinks } from './staff-links.ts';

@Injectable()
export class FirstAdmin {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly accounts: StaffAccounts,
    private readonly links: StaffLinks,
  ) {}

  /**
   * A new link in place of older ones; null when somebody looks after the town, and in the demo, where nobody need.
   * @param publicUrl where the link leads, without a slash at its end
   */
  link(publicUrl: string): Promise<string | null> {
    return this.transactions.run(async (entities) => {
      await this.accounts.lockAdmins(entities);
      if (hasDemoSignIn(this.config) || (await this.accounts.hasAdmin(entities))) return null;
      const { token } = await this.links.issue(entities, LinkKind.FIRST_ADMIN, null);
      return linkAddress(publicUrl, token);
    });
  }
}
