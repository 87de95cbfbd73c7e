/** Writes down who does what, before it is done, and how it ended. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { translateDatabaseError } from '../../platform/database/database-errors.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** What is noted: the action as `offer.publish`, and the object when it is known already. */
export interface Deed {
  readonly staffId: string | null;
  readonly action: string;
  readonly objectId: string | null;
}

@Injectable()
export class AuditLog {
  private readonly logger = new Logger(AuditLog.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Notes a deed, does it, notes how it ended; `objectOf` tells the object of something new. */
  async noting<T>(
    deed: Deed,
    work: () => Promise<T>,
    objectOf: (done: T) => string | null = () => null,
  ): Promise<T> {
    const id = newId();
    await this.dataSource
      .getRepository(AuditEntry)
      .insert({ ...deed, id, at: this.clock.now(), outcome: null });
    try {
      const done = await work();
      await this.ended(id, { outcome: 'DONE', objectId: deed.objectId ?? objectOf(done) });
      return done;
    } catch (error) {
      await this.ended(id, { outcome: refusalIn(error) });
      throw error;
    }
  }

  /** What is done is done: a lost outcome leaves the entry open, it makes no refusal of it. */
  private async ended(id: string, how: Pick<AuditEntry, 'outcome'> & Partial<AuditEntry>): Promise<void> {
    try {
      await this.dataSource.getRepository(AuditEntry).update({ id }, how);
    } catch (error) {
      this.logger.warn({ msg: 'outcome not noted', entry: id, error: describeError(error) });
    }
  }
}

function refusalIn(error: unknown): string {
  const translated = translateDatabaseError(error);
  return translated instanceof DomainError ? translated.code : 'INTERNAL';
}
