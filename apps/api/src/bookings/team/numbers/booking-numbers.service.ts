// Counts bookings per part of the town and kind of offer.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import type { BookingNumbers } from './booking-numbers.ts';

/** Fewer could be somebody one knows. */
const FEWEST = 5;

@Injectable()
export class BookingNumbersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly town: TownService,
  ) {}

  /** Of dates that start in a month, e.g. `2026-11`, by Sozialraum and kind. @throws DomainError BAD_INPUT */
  async ofMonth(month: string): Promise<BookingNumbers[]> {
    const zone = await this.town.zone();
    const first = firstDay(month);
    const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
    const rows = await this.dataSource.query<(BookingNumbers & { bookings: number; arrived: number })[]>(
      `SELECT coalesce(parent.name, d.name) AS district, offer.kind, count(DISTINCT o.id)::int AS dates,
         count(b.id)::int AS bookings, coalesce(sum(b.party_size) FILTER (WHERE b.status = 'ATTENDED'), 0)::int AS arrived
       FROM occurrence o JOIN offer ON offer.id = o.offer_id AND offer.published_at IS NOT NULL
       LEFT JOIN venue v ON v.id = coalesce(o.venue_id, offer.venue_id)
       LEFT JOIN district d ON d.id = coalesce(v.district_id, offer.district_id)
       LEFT JOIN district parent ON parent.id = d.parent_id
       LEFT JOIN booking b ON b.occurrence_id = o.id AND b.status <> 'CANCELLED'
       WHERE o.starts_at >= $1 AND o.starts_at < $2 AND o.cancelled_at IS NULL
       GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2`,
      [startOf(first), startOf(first.add({ months: 1 }))],
    );
    return rows.map((row) => ({ ...row, bookings: enough(row.bookings), arrived: enough(row.arrived) }));
  }
}

function enough(count: number): number | null {
  return count < FEWEST ? null : count;
}

function firstDay(month: string): Temporal.PlainDate {
  if (!/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new DomainError('BAD_INPUT', {}, 'month');
  return Temporal.PlainDate.from(`${month}-01`);
}
