/** Writes down who does what, before it is done, and how it ended. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** What is noted: the action as `offer.publish`, and the object when it is known already. */
export interface Deed {
  readonly staffId: string | null;
  readonly action: string;
  readonly objectId: string | null;
}

@Injectable()
export class AuditLog {
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
    const entries = this.dataSource.getRepository(AuditEntry);
    const id = newId();
    await entries.insert({ ...deed, id, at: this.clock.now(), outcome: null });
    try {
      const done = await work();
      await entries.update({ id }, { outcome: 'DONE', objectId: deed.objectId ?? objectOf(done) });
      return done;
    } catch (error) {
      await entries.update({ id }, { outcome: error instanceof DomainError ? error.code : 'INTERNAL' });
      throw error;
    }
  }
}
