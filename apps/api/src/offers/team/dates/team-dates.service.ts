// Pages of an offer's dates for the team, and single dates in reach.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { reachSql } from '../../../team/roles/reach-sql.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { checkFirst } from '../../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../../platform/graphql/cursor.ts';
import { refuseForeignVenue } from '../../documents/reach/foreign-venue.ts';
import { isInstantKey } from '../../listing/cursor-keys.ts';
import { Occurrence } from '../../occurrence.entity.ts';
import { Offer } from '../../offer.entity.ts';
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
  async page(
    staff: Staff,
    offerId: string,
    { past, first, after }: DatesQuestion,
  ): Promise<TeamDateConnection> {
    checkFirst(first);
    const list = past ? 'PAST' : 'COMING';
    const cursor = after == null ? null : decodeCursor(after, { [list]: isInstantKey });
    const { everything, organisationIds, venueIds } = staff.reach;
    const query = this.dataSource
      .createQueryBuilder(Occurrence, 'd')
      .innerJoin(Offer, 'o', 'o.id = d.offerId')
      .where('d.offerId = :offerId', { offerId })
      .andWhere(
        '(:everything OR o.organisation_id = ANY(:organisationIds) OR o.venue_id = ANY(:venueIds) OR d.venue_id = ANY(:venueIds))',
        { everything, organisationIds, venueIds },
      )
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

  /** A date whose whole series is in reach: of an offer in reach, or itself at home there. @throws DomainError NOT_FOUND */
  async findWithSeries(staff: Staff, id: string): Promise<TeamDate> {
    return new TeamDate(await dateInReach(this.dataSource.manager, staff, id, 's'));
  }

  /** @throws DomainError BAD_INPUT on `venueId` when a date would move to where they don't post */
  async refuseForeignVenue(staff: Staff, { occurrence }: TeamDate, venueId?: string | null): Promise<void> {
    if (venueId === occurrence.venueId) return;
    const offer = await this.dataSource.getRepository(Offer).findOneByOrFail({ id: occurrence.offerId });
    refuseForeignVenue(staff, offer, venueId, 'venueId');
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

/** @param at whose venue counts beside the offer: that of the date, or of its series */
async function dateInReach(
  entities: EntityManager,
  staff: Staff,
  id: string,
  at: 'd' | 's' = 'd',
): Promise<Occurrence> {
  const { on, values } = reachSql(staff, 2);
  const [found] = isId(id)
    ? await entities.query<unknown[]>(
        `SELECT 1 FROM occurrence d JOIN offer o ON o.id = d.offer_id
         LEFT JOIN series s ON s.id = d.series_id
         WHERE d.id = $1 AND (${on('o')} OR ${at}.venue_id = ANY($3::uuid[]))`,
        [id, ...values],
      )
    : [];
  if (!found) throw new DomainError('NOT_FOUND');
  return entities.findOneByOrFail(Occurrence, { id });
}
