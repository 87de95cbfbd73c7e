/** Finds people of the staff, within the reach of whoever asks. */
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { isId } from '../../platform/ids.ts';
import type { Staff } from '../roles/staff.ts';
import { IN_REACH, reachParameters } from './people-in-reach.ts';
import type { StaffConnection } from './staff-connection.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

const LIST = 'staff';

export interface StaffQuestion {
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Part of a name or e-mail address. */
  readonly text?: string | null | undefined;
  readonly withEnded: boolean;
}

@Injectable()
export class StaffList {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. @throws DomainError BAD_INPUT */
  async page(acting: Staff, { first, after, text, withEnded }: StaffQuestion): Promise<StaffConnection> {
    checkFirst(first);
    const { key, id } = after ? decodeCursor(after, { [LIST]: () => true }) : { key: null, id: null };
    const like = text?.trim() ? `%${text.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(
      `SELECT m.id, m.name FROM staff_member m
       WHERE ${IN_REACH} AND ($3 OR m.ended_at IS NULL)
         AND ($4::text IS NULL OR m.name ILIKE $4 OR m.email ILIKE $4)
         AND ($5::text IS NULL OR (m.name, m.id) > ($5::text COLLATE german, $6::uuid))
       ORDER BY m.name, m.id LIMIT $7`,
      [...reachParameters(acting), withEnded, like, key, id, first + 1],
    );
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    const endCursor = last ? encodeCursor({ list: LIST, key: last.name, id: last.id }) : null;
    return {
      nodes: await this.inOrder(shown.map((row) => row.id)),
      pageInfo: { hasNextPage: rows.length > first, endCursor },
    };
  }

  /** @throws DomainError NOT_FOUND for nobody, and for somebody out of reach */
  async one(acting: Staff, id: string): Promise<StaffMember> {
    const [found] = isId(id)
      ? await this.dataSource.query<{ id: string }[]>(
          `SELECT m.id FROM staff_member m WHERE ${IN_REACH} AND m.id = $3`,
          [...reachParameters(acting), id],
        )
      : [];
    if (!found) throw new DomainError('NOT_FOUND');
    return this.dataSource.getRepository(StaffMember).findOneByOrFail({ id: found.id });
  }

  private async inOrder(ids: readonly string[]): Promise<StaffMember[]> {
    const members = await this.dataSource.getRepository(StaffMember).findBy({ id: In([...ids]) });
    const byId = new Map(members.map((member) => [member.id, member]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
