// Somebody has shown that an e-mail address is theirs: the limits for unconfirmed ones no longer hold for it.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { addressOfLink } from './address-link.ts';

@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirms the address of a link. One that nobody books with any more was forgotten with its bookings, and stays so.
   * @returns whether the link still holds
   */
  async confirm(token: string): Promise<boolean> {
    const now = this.clock.now();
    const address = addressOfLink(this.secrets.key('address-link'), token, now);
    if (address === null) return false;
    await this.dataSource.query(
      `INSERT INTO confirmed_address (hash, confirmed_at)
       SELECT $1::bytea, $2::timestamptz WHERE EXISTS (SELECT FROM booking WHERE email_hash = $1)
       ON CONFLICT (hash) DO NOTHING`,
      [address, now],
    );
    return true;
  }
}
