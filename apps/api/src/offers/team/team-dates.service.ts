// Pages of an offer's dates for the team, and single dates in reach.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import { reachSql } from '../../team/roles/reach-sql.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { isInstantKey } from '../listing/cursor-keys.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { TeamDate, type TeamDateConnection } from './team-date.ts';

interface DatesQuestion {
  readonly past: boolean;
  readonly first: number;
  readonly after?: string | null;
}

@Injectable()
export class TeamDatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Dates that are not over, by start; or those that are, the latest first. @throws DomainError BAD_INPUT */
  async page(offerId: string, { past, first, after }: DatesQuestion): Promise<TeamDateConnection> {
    checkFirst(first);
    const list = past ? 'PAST' : 'COMING';
    const cursor = after == null ? null : decodeCursor(after, { [list]: isInstantKey });
    const query = this.dataSource
      .createQueryBuilder(Occurrence, 'd')
      .where('d.offerId = :offerId', { offerId })
      .andWhere(past ? 'd.endsAt <= :now' : 'd.endsAt > :now', { now: this.clock.now().toString() })
      .orderBy('d.startsAt', past ? 'DESC' : 'ASC')
      .addOrderBy('d.id', past ? 'DESC' : 'ASC')
      .limit(first + 1);
    if (cursor)
      query.andWhere(`(d.starts_at, d.id) ${past ? '<' : '>'} (:key::timestamptz, :id::uuid)`, cursor);
    const found = await query.getMany();
    const nodes = found.slice(0, first).map((row) => new TeamDate(row));
    const last = nodes.at(-1);
    const key = last?.startsAt.toString({ smallestUnit: 'millisecond' });
    return {
      nodes,
      pageInfo: {
        hasNextPage: found.length > first,
        endCursor: last ? encodeCursor({ list, key: key!, id: last.id }) : null,
      },
    };
  }

  /** A date of an offer in reach, or at a venue in reach. @throws DomainError NOT_FOUND */
  async find(staff: Staff, id: string): Promise<TeamDate> {
    return new TeamDate(await dateInReach(this.dataSource.manager, staff, id));
  }

  /** The same of the date a slot belongs to. @throws DomainError NOT_FOUND */
  async ofSlot(staff: Staff, slotId: string): Promise<TeamDate> {
    if (!isId(slotId)) throw new DomainError('NOT_FOUND');
    const [slot] = await this.dataSource.query<{ id: string }[]>(
      'SELECT occurrence_id AS id FROM slot WHERE id = $1',
      [slotId],
    );
    return this.find(staff, slot?.id ?? '');
  }
}

async function dateInReach(entities: EntityManager, staff: Staff, id: string): Promise<Occurrence> {
  const { on, values } = reachSql(staff, 2);
  const [found] = isId(id)
    ? await entities.query<unknown[]>(
        `SELECT 1 FROM occurrence d JOIN offer o ON o.id = d.offer_id
         WHERE d.id = $1 AND (${on('o')} OR d.venue_id = ANY($3::uuid[]))`,
        [id, ...values],
      )
    : [];
  if (!found) throw new DomainError('NOT_FOUND');
  return entities.findOneByOrFail(Occurrence, { id });
}
