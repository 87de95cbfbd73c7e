// What a feed tells of offers, read for all of them at once.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { type Category, type OfferKind, OccurrenceStatus, type Schedule } from '../../offers/offer-terms.ts';
import { statusOf } from '../../offers/date-state.ts';
import { isShownIn } from '../../offers/reading/offer-loaders.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import { latest } from '../answers/latest.ts';
import { TOLD_VENUE, type ToldVenue } from '../dates/told-dates.ts';
import type { FoundOffers } from './found-offers.ts';

/** Dates that are told of one offer, the next ones. */
const MOST_DATES = 8;

export interface ToldOffer {
  readonly id: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly schedule: Schedule;
  readonly categories: readonly Category[];
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly isOnline: boolean;
  /** Of the text. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly organisation: string;
  readonly venue: ToldVenue | null;
  readonly dates: readonly OfferDate[];
}

export interface OfferDate {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly status: OccurrenceStatus;
  /** Where it is, unless it is where the offer is. */
  readonly elsewhere: string | null;
}

type OfferRow = Omit<ToldOffer, 'dates' | 'changedAt'> & {
  updatedAt: Temporal.Instant;
  venueId: string | null;
};
type DateRow = Pick<
  Occurrence,
  'id' | 'offerId' | 'startsAt' | 'endsAt' | 'cancelledAt' | 'changedAt' | 'venueId'
> & {
  venue: string | null;
};
type SlotRow = Pick<Slot, 'occurrenceId' | 'startsAt' | 'capacity' | 'taken'>;

@Injectable()
export class ToldOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The latest publication first; texts in this language, else in the one their author wrote in. */
  async read({ sql, values }: FoundOffers, language: string): Promise<ToldOffer[]> {
    const now = this.clock.now();
    const found = await this.dataSource.query<{ id: string }[]>(sql, [now, ...values]);
    const ids = found.map(({ id }) => id);
    const offers = await this.offers(ids, language);
    const dates = Map.groupBy(await this.dates(ids, now), ({ offerId }) => offerId);
    const slots = await this.slots([...dates.values()].flatMap((all) => all.map(({ id }) => id)));
    return offers.map((offer) => toldOffer(offer, dates.get(offer.id) ?? [], slots, now));
  }

  private offers(ids: string[], language: string): Promise<OfferRow[]> {
    return this.dataSource.query(
      `SELECT o.id, o.number, o.kind, o.schedule, o.categories, o.published_at AS "publishedAt", o.updated_at AS "updatedAt",
         o.online AS "isOnline", o.venue_id AS "venueId", row.language, row.title, row.summary, organisation.name AS organisation,
         ${TOLD_VENUE} AS venue
       FROM offer o JOIN organisation ON organisation.id = o.organisation_id
         JOIN offer_text row ON row.offer_id = o.id AND ${isShownIn('$2')}
         LEFT JOIN venue ON venue.id = o.venue_id
       WHERE o.id = ANY($1::uuid[]) ORDER BY o.published_at DESC, o.id DESC`,
      [ids, language],
    );
  }

  private dates(ids: string[], now: Temporal.Instant): Promise<DateRow[]> {
    return this.dataSource.query(
      `SELECT d.*, venue.name AS venue FROM unnest($1::uuid[]) AS offer(id) CROSS JOIN LATERAL (
         SELECT id, offer_id AS "offerId", starts_at AS "startsAt", ends_at AS "endsAt", cancelled_at AS "cancelledAt",
           changed_at AS "changedAt", venue_id AS "venueId"
         FROM occurrence WHERE offer_id = offer.id AND starts_at >= $2::timestamptz ORDER BY starts_at, id LIMIT ${MOST_DATES}) d
       LEFT JOIN venue ON venue.id = d."venueId" ORDER BY d."startsAt", d.id`,
      [ids, now],
    );
  }

  private async slots(dateIds: string[]): Promise<Map<string, SlotRow[]>> {
    const rows = await this.dataSource.query<SlotRow[]>(
      `SELECT occurrence_id AS "occurrenceId", starts_at AS "startsAt", capacity, taken FROM slot
       WHERE occurrence_id = ANY($1::uuid[]) AND withdrawn_at IS NULL ORDER BY starts_at, id`,
      [dateIds],
    );
    return Map.groupBy(rows, ({ occurrenceId }) => occurrenceId);
  }
}

function toldOffer(
  { updatedAt, venueId, ...offer }: OfferRow,
  dates: readonly DateRow[],
  slots: ReadonlyMap<string, SlotRow[]>,
  now: Temporal.Instant,
): ToldOffer {
  const told = dates.map((row) => {
    const { startsAt, endsAt } = row;
    const status = statusOf(asDate(row), (slots.get(row.id) ?? []).map(asSlot), now);
    return { startsAt, endsAt, status, elsewhere: row.venueId === venueId ? null : row.venue };
  });
  const changes = dates.flatMap(({ changedAt, cancelledAt }) => [changedAt, cancelledAt]);
  return { ...offer, dates: told, changedAt: latest([offer.publishedAt, updatedAt, ...changes]) };
}

const asDate = (row: DateRow) => Object.assign(new Occurrence(), row);
const asSlot = (row: SlotRow) => Object.assign(new Slot(), row);
