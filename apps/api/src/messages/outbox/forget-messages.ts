// Deletes what was told long ago, and mails that lie in the folder.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { MailFolder } from '../mail/mail-folder.ts';
import { Config } from '../../platform/settings/config.ts';

/** Somebody asks in spring what was told them in winter; nobody asks a year later. */
const KEPT_DAYS = 90;
const PER_STATEMENT = 5_000;

@Injectable()
export class ForgetMessages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Deletes messages that ended more than 90 days ago, and files of the folder after two. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const before = now.subtract({ hours: 24 * KEPT_DAYS });
    for (let last = PER_STATEMENT; last === PER_STATEMENT;) last = await this.forgetSome(before);
    // Where a mail server came later, mails of before may still lie there.
    const { folder, from } = this.config.mail;
    await new MailFolder(folder, from, true).clear(now);
  }

  private async forgetSome(before: Temporal.Instant): Promise<number> {
    const [, deleted] = await this.dataSource.query<[unknown, number]>(
      'DELETE FROM message WHERE id IN (SELECT id FROM message WHERE settled_at < $1 LIMIT $2)',
      [before, PER_STATEMENT],
    );
    return deleted;
  }
}
