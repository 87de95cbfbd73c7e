// The dates of a day within reach, with who comes to them.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { type Batch, grouped } from '../../platform/graphql/loaders.ts';
import type { Reach } from '../../team/roles/staff.ts';
import { Booking } from '../booking.entity.ts';
import { type Param, Statement, withinReach } from './who-sees-bookings.ts';

const MOST_DATES = 100;
const MOST_BOOKINGS_OF_DATE = 300;

/** SQL: bookings `b` whose place `lost` at a date fell through, and who have not answered to another one elsewhere. */
const HELD_ELSEWHERE = `slot lost JOIN booking b ON b.instead_of_slot_id = lost.id
  WHERE b.status IN ('OFFERED', 'WAITLISTED') AND b.occurrence_id <> lost.occurrence_id`;

/** What somebody looks at: a day of the town, at some venues or everywhere within reach. */
export interface DayInReach {
  readonly day: Temporal.PlainDate;
  readonly reach: Reach;
  /** Null: all of them. */
  readonly venueIds: readonly string[] | null;
}

@Injectable()
export class DatesOfDay {
  constructor(
    private readonly dataSource: DataSource,
    private readonly town: TownService,
  ) {}

  /** Dates that take up some of the day, by start, cancelled ones too; at most 100. */
  async find(day: DayInReach): Promise<Occurrence[]> {
    const sql = new Statement();
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT o.id FROM occurrence o JOIN offer ON offer.id = o.offer_id
       WHERE ${onDay(day, await this.town.zone(), sql.param)}
         AND (offer.state = 'PUBLISHED' OR EXISTS (SELECT FROM booking WHERE occurrence_id = o.id))
       ORDER BY o.starts_at, o.id LIMIT ${MOST_DATES}`,
      sql.values,
    );
    const dates = await this.dataSource
      .getRepository(Occurrence)
      .findBy({ id: In(rows.map(({ id }) => id)) });
    const found = new Map(dates.map((date) => [date.id, date]));
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }

  /** A short text that changes with anything that is shown of the day; it tells nothing by itself. */
  async fingerprint(day: DayInReach): Promise<string> {
    const sql = new Statement();
    const [row] = await this.dataSource.query<{ fingerprint: string }[]>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtext(concat_ws(' ', o.id, o.starts_at, o.ends_at, o.cancelled_at,
         b.id, b.status, b.party_size, b.slot_id, b.waiting_rank))::bigint), 0) AS fingerprint
       FROM occurrence o LEFT JOIN LATERAL (
         SELECT * FROM booking WHERE occurrence_id = o.id AND status <> 'CANCELLED'
         UNION ALL SELECT b.* FROM ${HELD_ELSEWHERE} AND lost.occurrence_id = o.id) b ON true
       WHERE ${onDay(day, await this.town.zone(), sql.param)}`,
      sql.values,
    );
    return row!.fingerprint;
  }
}

function onDay({ day, reach, venueIds }: DayInReach, zone: string, param: Param): string {
  const start = param(day.toZonedDateTime(zone).toInstant());
  const end = param(day.add({ days: 1 }).toZonedDateTime(zone).toInstant());
  return [
    `tstzrange(o.starts_at, o.ends_at) && tstzrange(${start}::timestamptz, ${end}::timestamptz)`,
    withinReach(reach, param),
    venueIds ? `o.venue_id = ANY(${param(venueIds)}::uuid[])` : 'true',
  ].join(' AND ');
}

/** Who has a place at a date, by slot, then in the order of booking; held places too. */
export const bookingsWithPlace: Batch<string, Booking[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await dataSource.query<{ id: string }[]>(
    `SELECT there.id FROM unnest($1::uuid[]) date (id) CROSS JOIN LATERAL (
       SELECT b.id, s.starts_at, b.created_at FROM booking b JOIN slot s ON s.id = b.slot_id
       WHERE b.occurrence_id = date.id AND b.status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED')
       ORDER BY s.starts_at, b.created_at, b.id LIMIT ${MOST_BOOKINGS_OF_DATE}) there
     ORDER BY there.starts_at, there.created_at, there.id`,
    [occurrenceIds],
  );
  const bookings = await dataSource.getRepository(Booking).findBy({ id: In(rows.map(({ id }) => id)) });
  const found = new Map(bookings.map((booking) => [booking.id, booking]));
  const inOrder = rows.flatMap(({ id }) => found.get(id) ?? []);
  return grouped(occurrenceIds, inOrder, ({ occurrenceId }) => occurrenceId);
};

/** Who had a place at a date that fell through, and has not answered to another one elsewhere; by the time that was lost. */
export const bookingsHeldElsewhere: Batch<string, Booking[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await dataSource.query<{ id: string; home: string }[]>(
    `SELECT b.id, lost.occurrence_id AS home FROM ${HELD_ELSEWHERE} AND lost.occurrence_id = ANY($1)
     ORDER BY lost.starts_at, b.created_at, b.id LIMIT ${MOST_DATES * MOST_BOOKINGS_OF_DATE}`,
    [occurrenceIds],
  );
  const bookings = await dataSource.getRepository(Booking).findBy({ id: In(rows.map(({ id }) => id)) });
  const found = new Map(bookings.map((booking) => [booking.id, booking]));
  return occurrenceIds.map((date) =>
    rows.flatMap(({ id, home }) => (home === date ? (found.get(id) ?? []) : [])),
  );
};

/** Who waits for a date, the next first. */
export const bookingsThatWait: Batch<string, Booking[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await dataSource
    .createQueryBuilder(Booking, 'booking')
    .where({ occurrenceId: In([...occurrenceIds]), status: 'WAITLISTED' })
    .orderBy('booking.waitingRank')
    .limit(MOST_BOOKINGS_OF_DATE)
    .getMany();
  return grouped(occurrenceIds, rows, ({ occurrenceId }) => occurrenceId);
};
