/** Writes down who does what, before it is done, and how it ended. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
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

/** What happens by itself while somebody writes: noted once for ten minutes of it, so that the log stays readable. */
const REPEATED = ['offer.save'];

/**
 * Takes away an entry that says again what the same person did to the same object less than ten minutes before, with
 * nothing else done to it since. The first stays, so that an hour of writing is told by six entries.
 */
const SAID_ALREADY = `DELETE FROM audit_entry AS again USING audit_entry AS first
  WHERE again.id = $1 AND again.outcome = 'DONE' AND first.outcome = 'DONE'
    AND (first.object_id, first.staff_id, first.action) = (again.object_id, again.staff_id, again.action)
    AND first.at > again.at - interval '10 minutes' AND (first.at, first.id) < (again.at, again.id)
    AND NOT EXISTS (SELECT 1 FROM audit_entry AS other WHERE other.object_id = again.object_id
      AND (other.at, other.id) > (first.at, first.id) AND (other.at, other.id) < (again.at, again.id)
      AND (other.staff_id, other.action, other.outcome) IS DISTINCT FROM (again.staff_id, again.action, again.outcome))`;

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
      if (REPEATED.includes(deed.action)) await this.sayOnce(id);
      return done;
    } catch (error) {
      await this.ended(id, { outcome: refusalIn(error) });
      throw error;
    }
  }

  private ended(id: string, how: Pick<AuditEntry, 'outcome'> & Partial<AuditEntry>): Promise<void> {
    return this.afterwards(id, () => this.dataSource.getRepository(AuditEntry).update({ id }, how));
  }

  private sayOnce(id: string): Promise<void> {
    return this.afterwards(id, () => this.dataSource.query(SAID_ALREADY, [id]));
  }

  /** What is done is done: a lost outcome leaves the entry open, it makes no refusal of it. */
  private async afterwards(id: string, note: () => Promise<unknown>): Promise<void> {
    try {
      await note();
    } catch (error) {
      this.logger.warn({ msg: 'outcome not noted', entry: id, error: describeError(error) });
    }
  }
}

function refusalIn(error: unknown): string {
  const translated = translateDatabaseError(error);
  return translated instanceof DomainError ? translated.code : 'INTERNAL';
}
