// What feeds tell of dates, read for all of them at once.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfferKind } from '../../offers/offer-terms.ts';
import { isShownIn } from '../../offers/reading/offer-loaders.ts';
import { Clock } from '../../platform/time/clock.ts';
import { BACK, type FoundDates } from './found-dates.ts';

/** A date with what stands around it; nobody is told the address of a meeting. */
export interface ToldDate {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly isCancelled: boolean;
  readonly cancelReason: string | null;
  /** Rises when start, end, place, being cancelled, or being public change. */
  readonly sequence: number;
  /** When it, or the words of its offer, last changed. */
  readonly changedAt: Temporal.Instant;
  readonly isOnline: boolean;
  readonly venue: ToldVenue | null;
  readonly offer: {
    readonly number: string;
    readonly kind: OfferKind;
    readonly isPublic: boolean;
    readonly title: string;
    readonly summary: string;
    readonly organisation: string;
  };
}

export interface ToldVenue {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** SQL: the row `venue` as a `ToldVenue`; null where there is none. */
export const TOLD_VENUE = `CASE WHEN venue.id IS NOT NULL THEN json_build_object('name', venue.name, 'street', venue.street,
  'postalCode', venue.postal_code, 'city', venue.city, 'latitude', venue.latitude, 'longitude', venue.longitude) END`;

type Row = Omit<ToldDate, 'offer'> & ToldDate['offer'];

@Injectable()
export class ToldDates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * By start; texts in this language, else in the one their author wrote in. Each date is looked up on its own (LIMIT 1):
   * for a full calendar an older server would read the dates of the whole town.
   */
  async read({ sql, values }: FoundDates, language: string): Promise<ToldDate[]> {
    const now = this.clock.now();
    const found = await this.dataSource.query<{ id: string }[]>(sql, [now, now.subtract(BACK), ...values]);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT d.id, d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.cancelled_at IS NOT NULL AS "isCancelled",
         d.cancel_reason AS "cancelReason", d.sequence + o.sequence AS sequence,
         greatest(d.changed_at, d.cancelled_at, o.updated_at, o.published_at) AS "changedAt",
         o.online OR (d.venue_id IS NULL AND d.meeting_url IS NOT NULL) AS "isOnline",
         ${TOLD_VENUE} AS venue,
         o.number, o.kind, o.state = 'PUBLISHED' AS "isPublic", row.title, row.summary, organisation.name AS organisation
       FROM unnest($1::uuid[]) AS found(id) CROSS JOIN LATERAL (SELECT * FROM occurrence WHERE id = found.id LIMIT 1) d
         JOIN offer o ON o.id = d.offer_id JOIN organisation ON organisation.id = o.organisation_id
         JOIN offer_text row ON row.offer_id = o.id AND ${isShownIn('$2')}
         LEFT JOIN venue ON venue.id = d.venue_id
       ORDER BY d.starts_at, d.id`,
      [found.map(({ id }) => id), language],
    );
    return rows.map(({ number, kind, isPublic, title, summary, organisation, ...date }) => ({
      ...date,
      offer: { number, kind, isPublic, title, summary, organisation },
    }));
  }
}
