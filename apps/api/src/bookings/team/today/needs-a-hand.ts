// What needs somebody's hand: dates short of people, held places, stale offers, offers to review, bursts.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { kindsThatWantHelpers } from '../../../offers/offer-kinds.ts';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { staleSql } from '../../../offers/team/list/stale.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Booking } from '../../booking.entity.ts';
import type { DayInReach } from '../dates-of-day.ts';
import { type Param, Statement, withinReach } from '../who-sees-bookings.ts';
import { type Burst, BurstBy, type OfferOnDesk, type ShortDate } from './today.ts';

const MOST = 50;
const AHEAD = { hours: 24 * 7 };
/** When too few have come forward by then, somebody should ask around. */
const HALF_EMPTY = { hours: 72 };
const BURST = { hours: 24 };
/** A house full of people behind one address books less in a day; one person much less. */
const MANY: Record<BurstBy, number> = { [BurstBy.NETWORK]: 20, [BurstBy.ADDRESS]: 5 };

type Scope = Pick<DayInReach, 'reach' | 'venueIds'>;

@Injectable()
export class NeedsAHand {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Dates of the next seven days with too few people, the next first. */
  async shortDates(scope: Scope): Promise<ShortDate[]> {
    const sql = new Statement();
    const now = this.clock.now();
    const rows = await this.dataSource.query<(Omit<ShortDate, 'occurrence'> & { id: string })[]>(
      `SELECT o.id, s.people, CASE WHEN s.people < offer.minimum_participants THEN 'BELOW_MINIMUM' ELSE 'HALF_EMPTY' END AS reason,
         CASE WHEN s.people < offer.minimum_participants THEN offer.minimum_participants ELSE s.places END AS wanted
       FROM occurrence o JOIN offer ON offer.id = o.offer_id AND offer.state = 'PUBLISHED'
       CROSS JOIN LATERAL (
         SELECT sum(taken)::int AS people, sum(capacity)::int AS places, bool_and(capacity IS NOT NULL) AS is_limited
         FROM slot WHERE occurrence_id = o.id AND withdrawn_at IS NULL) s
       WHERE o.starts_at > ${sql.param(now)} AND o.starts_at <= ${sql.param(now.add(AHEAD))} AND o.cancelled_at IS NULL
         AND ${inScope(scope, sql.param)} AND (s.people < offer.minimum_participants
           OR (s.is_limited AND s.people * 2 < s.places AND o.starts_at <= ${sql.param(now.add(HALF_EMPTY))}
             AND offer.kind = ANY(${sql.param(kindsThatWantHelpers)})))
       ORDER BY o.starts_at, o.id LIMIT ${MOST}`,
      sql.values,
    );
    const dates = await this.dataSource
      .getRepository(Occurrence)
      .findBy({ id: In(rows.map(({ id }) => id)) });
    const found = new Map(dates.map((date) => [date.id, date]));
    return rows.map(({ id, ...row }) => ({ ...row, occurrence: found.get(id)! }));
  }

  /** Held places nobody has answered yet, the next to run out first. */
  async heldPlaces(scope: Scope): Promise<Booking[]> {
    const sql = new Statement();
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT b.id FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
       WHERE b.status = 'OFFERED' AND b.held_until > ${sql.param(this.clock.now())} AND ${inScope(scope, sql.param)}
       ORDER BY b.held_until, b.id LIMIT ${MOST}`,
      sql.values,
    );
    const bookings = await this.dataSource
      .getRepository(Booking)
      .findBy({ id: In(rows.map(({ id }) => id)) });
    const found = new Map(bookings.map((booking) => [booking.id, booking]));
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }

  /** Public offers without a coming date that nobody has confirmed for three months, the oldest first. */
  staleOffers(scope: Scope): Promise<OfferOnDesk[]> {
    const sql = new Statement();
    return this.dataSource.query<OfferOnDesk[]>(
      `SELECT offer.id, offer.number, offer.kind, t.title, g.name AS organisation, offer.confirmed_at AS since
       FROM offer JOIN offer_text t ON t.offer_id = offer.id AND t.language = offer.original_language
       JOIN organisation g ON g.id = offer.organisation_id
       WHERE ${staleSql('offer', this.clock.now(), sql.param)} AND ${ofOffer('offer', scope, sql.param)}
       ORDER BY offer.confirmed_at, offer.id LIMIT ${MOST}`,
      sql.values,
    );
  }

  /** Handed in and not decided about, the oldest first. */
  offersInReview(scope: Scope): Promise<OfferOnDesk[]> {
    const sql = new Statement();
    return this.dataSource.query<OfferOnDesk[]>(
      `SELECT draft.id, offer.number, draft.kind, draft.title, g.name AS organisation, draft.submitted_at AS since
       FROM offer_draft draft LEFT JOIN offer ON offer.id = draft.id
       LEFT JOIN organisation g ON g.id = draft.organisation_id
       WHERE draft.submitted_at IS NOT NULL AND draft.content IS NOT NULL AND ${ofOffer('draft', scope, sql.param)}
       ORDER BY draft.submitted_at, draft.id LIMIT ${MOST}`,
      sql.values,
    );
  }

  /** Networks and addresses with many bookings in a day, as counts; the largest first. */
  async bursts(scope: Scope): Promise<Burst[]> {
    const sql = new Statement();
    const since = sql.param(this.clock.now().subtract(BURST));
    const made = `FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
      WHERE b.created_at > ${since} AND ${inScope(scope, sql.param)}`;
    const of = (by: BurstBy, column: string) =>
      `SELECT '${by}' AS by, count(*)::int AS bookings, count(DISTINCT b.occurrence_id)::int AS dates,
         min(b.created_at) AS "from", max(b.created_at) AS "to"
       ${made} AND ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) >= ${MANY[by]}`;
    return this.dataSource.query<Burst[]>(
      `${of(BurstBy.NETWORK, 'b.source_hash')} UNION ALL ${of(BurstBy.ADDRESS, 'b.email_hash')}
       UNION ALL ${of(BurstBy.ADDRESS, 'b.phone_hash')} ORDER BY bookings DESC, "from" LIMIT ${MOST}`,
      sql.values,
    );
  }
}

function inScope({ reach, venueIds }: Scope, param: Param): string {
  const there = venueIds ? `o.venue_id = ANY(${param(venueIds)}::uuid[])` : 'true';
  return `${withinReach(reach, param)} AND ${there}`;
}

function ofOffer(table: 'offer' | 'draft', { reach, venueIds }: Scope, param: Param): string {
  const ours = reach.everything
    ? 'true'
    : `(${table}.venue_id = ANY(${param(reach.venueIds)}::uuid[]) OR ${table}.organisation_id = ANY(${param(reach.organisationIds)}::uuid[]))`;
  return venueIds ? `${ours} AND ${table}.venue_id = ANY(${param(venueIds)}::uuid[])` : ours;
}
