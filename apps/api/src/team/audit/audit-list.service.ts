// Searches the log, and forgets what is too old.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import type { AuditArguments, AuditEntryConnection } from './audit-list.ts';

const LIST = 'audit';
const KEY = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/;
/** Deleted in pieces, so that no lock lasts. */
const ENTRIES_PER_STATEMENT = 5_000;

@Injectable()
export class AuditList {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the log, newest first. @throws DomainError BAD_INPUT */
  async page({ filter, first, after }: AuditArguments): Promise<AuditEntryConnection> {
    checkFirst(first);
    const { staffId, action, objectId, from, to } = filter ?? {};
    const query = this.dataSource.createQueryBuilder(AuditEntry, 'entry');
    if (staffId != null) query.andWhere('entry.staffId = :staffId', { staffId });
    if (objectId != null) query.andWhere('entry.objectId = :objectId', { objectId });
    if (action?.includes('.')) query.andWhere('entry.action = :action', { action });
    else if (action != null) query.andWhere(`starts_with(entry.action, :object)`, { object: `${action}.` });
    if (from != null) query.andWhere('entry.at >= :from', { from });
    if (to != null) query.andWhere('entry.at < :to', { to });
    if (after != null) {
      const { key, id } = decodeCursor(after, { [LIST]: isInstant });
      query.andWhere('(entry.at, entry.id) < (:at, :id)', { at: Temporal.Instant.from(key), id });
    }
    const found = await query
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .limit(first + 1)
      .getMany();
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    const endCursor = last ? encodeCursor({ list: LIST, key: last.at.toString(), id: last.id }) : null;
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }

  /** Deletes what is older. @returns how many entries */
  async forgetBefore(instant: Temporal.Instant): Promise<number> {
    let deleted = 0;
    for (let last = ENTRIES_PER_STATEMENT; last === ENTRIES_PER_STATEMENT; deleted += last) {
      const [, count] = await this.dataSource.query<[unknown, number]>(
        'DELETE FROM audit_entry WHERE id IN (SELECT id FROM audit_entry WHERE at < $1 ORDER BY at LIMIT $2)',
        [instant, ENTRIES_PER_STATEMENT],
      );
      last = count;
    }
    return deleted;
  }
}

/** Also of what looks like a point in time, as 30 February. */
function isInstant(key: string): boolean {
  try {
    return KEY.test(key) && Temporal.Instant.from(key) instanceof Temporal.Instant;
  } catch {
    return false;
  }
}
