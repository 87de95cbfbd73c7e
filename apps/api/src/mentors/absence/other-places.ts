// Where else somebody could be helped whose mentor can't come: later or earlier in the same session, at the same venue on
// another day, or at a venue nearby.
import type { EntityManager } from 'typeorm';
import type { Falling, OtherPlace } from '../../bookings/displacing/displaced.ts';
import { OPEN_TO_ALL_HOURS } from '../../bookings/waiting/hold-deadline.ts';
import { kindsWithMentors } from '../../offers/offer-kinds.ts';
import { withModeOf } from '../../offers/slot-tokens.ts';

/** People remember a date two weeks away; and the worry does not wait longer. */
const MOST_DAYS = 14;
/** By the crow's flight: two stops of a tram, or a walk with a break. */
const NEARBY_KM = 5;
const KM_PER_DEGREE = 111.195;

interface Search {
  readonly now: Temporal.Instant;
  /** Only in these dates; null: anywhere. */
  readonly dateIds: readonly string[] | null;
  readonly atMost: number;
}

/**
 * Places that fit and that can still be held, the best first: the same session before the same venue before another
 * one, then the nearest, then the time that is closest. None at which its person is somewhere else.
 */
export async function otherPlaces(
  entities: EntityManager,
  { booking, from }: Falling,
  { now, dateIds, atMost }: Search,
): Promise<OtherPlace[]> {
  const values = [
    from.occurrenceId,
    now,
    from.startsAt,
    withModeOf(booking.needs, from.offers),
    booking.partySize,
    booking.minor,
    dateIds,
    booking.emailHash,
    booking.phoneHash,
    booking.id,
    from.mentorId,
    kindsWithMentors,
  ];
  const here = await entities.query<OtherPlace[]>(HERE, [...values, atMost]);
  if (here.length === atMost) return here;
  return [...here, ...(await entities.query<OtherPlace[]>(AROUND, [...values, atMost - here.length]))];
}

/** Slots that fit in dates `o`; each date is looked into on its own (OFFSET 0), as a few of them are enough. */
const FOUND = `
  SELECT s.id AS slot_id, o.id AS date_id, s.starts_at, o.ends_at, f.cutoff_minutes`;
const FITTING = `
  CROSS JOIN LATERAL (
    SELECT cutoff_minutes FROM offer WHERE id = o.offer_id AND kind = ANY($12) AND state = 'PUBLISHED' AND $5 <= largest_party
      AND NOT ($6 AND coalesce(minimum_age, 0) >= 18) OFFSET 0) f
  CROSS JOIN LATERAL (
    SELECT id, starts_at FROM slot WHERE occurrence_id = o.id AND withdrawn_at IS NULL AND mentor_id IS NOT NULL
      AND NOT (o.id = $1 AND mentor_id = $11) AND offers @> $4::text[] AND (capacity IS NULL OR capacity - taken >= $5)
      AND starts_at > $2::timestamptz + f.cutoff_minutes * interval '1 minute' + interval '${OPEN_TO_ALL_HOURS} hours'
      AND NOT EXISTS (SELECT FROM own WHERE own.starts_at < slot.ends_at AND slot.starts_at < own.ends_at) OFFSET 0) s`;
const OPEN = `o.cancelled_at IS NULL AND o.ends_at > $2 AND ($7::uuid[] IS NULL OR o.id = ANY($7))`;

/**
 * Dates at a venue one after the other, away from the time that fell through, until there are enough. They go by their
 * start, so there is room for the slots of sessions side by side.
 */
const walk = (venue: string, span: string, direction: 'ASC' | 'DESC') => `
  (${FOUND} FROM (
     SELECT * FROM occurrence o WHERE ${OPEN} AND o.id <> $1 AND ${venue} AND ${span} ORDER BY starts_at ${direction}) o ${FITTING}
   ORDER BY o.starts_at ${direction} LIMIT $13 + 50)`;

const walks = (venue: string) => `
  ${walk(venue, `o.starts_at BETWEEN $3::timestamptz AND $3::timestamptz + interval '${MOST_DAYS} days'`, 'ASC')} UNION ALL
  ${walk(venue, `o.starts_at < $3 AND o.starts_at >= $3::timestamptz - interval '${MOST_DAYS} days'`, 'DESC')}`;

const OWN_SESSION = `(${FOUND} FROM (SELECT * FROM occurrence o WHERE ${OPEN} AND o.id = $1 OFFSET 0) o ${FITTING})`;

/** Places found at each of these venues, the nearest first. */
const nearest = (venues: string, found: string) => `
  WITH mine AS (
    SELECT o.venue_id, v.latitude, v.longitude, greatest(cos(radians(v.latitude)), 0.01) AS across
    FROM occurrence o LEFT JOIN venue v ON v.id = o.venue_id WHERE o.id = $1),
  own AS MATERIALIZED (
    SELECT at.starts_at, at.ends_at FROM booking b JOIN slot at ON at.id = b.slot_id
    WHERE (b.email_hash = $8 OR b.phone_hash = $9) AND b.id <> $10 AND b.status IN ('CONFIRMED', 'OFFERED')),
  venue_near AS (${venues})
  SELECT found.slot_id AS "slotId", found.date_id AS "occurrenceId", found.starts_at AS "startsAt",
    found.ends_at AS "dateEndsAt", found.cutoff_minutes AS "cutoffMinutes"
  FROM venue_near venue CROSS JOIN LATERAL (${found}) found
  ORDER BY found.date_id = $1 DESC, venue.km, abs(extract(epoch FROM found.starts_at - $3::timestamptz)), found.starts_at, found.slot_id
  LIMIT $13`;

const HERE = nearest(
  'SELECT venue_id AS id, 0 AS km FROM mine',
  [OWN_SESSION, walks('o.venue_id = venue.id'), walks('o.venue_id IS NULL AND venue.id IS NULL')].join(
    ' UNION ALL ',
  ),
);

const HIGH = NEARBY_KM / KM_PER_DEGREE;
/** The box is what the index knows. */
const AROUND = nearest(
  `SELECT id, km FROM (
     SELECT v.id, ${KM_PER_DEGREE} * sqrt((v.latitude - mine.latitude) ^ 2 + ((v.longitude - mine.longitude) * across) ^ 2) AS km
     FROM mine JOIN venue v ON v.id <> mine.venue_id
       AND v.latitude BETWEEN mine.latitude - ${HIGH} AND mine.latitude + ${HIGH}
       AND v.longitude BETWEEN mine.longitude - ${HIGH} / across AND mine.longitude + ${HIGH} / across) box
   WHERE km <= ${NEARBY_KM}`,
  walks('o.venue_id = venue.id'),
);
