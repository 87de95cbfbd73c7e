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
export function otherPlaces(
  entities: EntityManager,
  { booking, from }: Falling,
  { now, dateIds, atMost }: Search,
): Promise<OtherPlace[]> {
  return entities.query<OtherPlace[]>(
    `WITH mine AS (
       SELECT o.id, o.venue_id, v.latitude, v.longitude, greatest(cos(radians(v.latitude)), 0.01) AS across
       FROM occurrence o LEFT JOIN venue v ON v.id = o.venue_id WHERE o.id = $1)
     SELECT s.id AS "slotId", o.id AS "occurrenceId", s.starts_at AS "startsAt", o.ends_at AS "dateEndsAt",
       f.cutoff_minutes AS "cutoffMinutes"
     FROM mine JOIN occurrence o ON o.starts_at > $2::timestamptz - interval '1 day'
       AND o.starts_at BETWEEN $3::timestamptz - interval '${MOST_DAYS} days' AND $3::timestamptz + interval '${MOST_DAYS} days'
     JOIN offer f ON f.id = o.offer_id
     JOIN slot s ON s.occurrence_id = o.id
     LEFT JOIN venue v ON v.id = o.venue_id
     CROSS JOIN LATERAL (
       SELECT CASE WHEN o.id = mine.id OR o.venue_id IS NOT DISTINCT FROM mine.venue_id THEN 0
         ELSE ${KM_PER_DEGREE} * sqrt((v.latitude - mine.latitude) ^ 2 + ((v.longitude - mine.longitude) * mine.across) ^ 2)
       END AS km) way
     WHERE f.kind = ANY($13) AND f.state = 'PUBLISHED' AND o.cancelled_at IS NULL AND s.withdrawn_at IS NULL
       AND s.mentor_id IS NOT NULL AND NOT (o.id = mine.id AND s.mentor_id = $12) AND s.offers @> $4::text[] AND way.km <= ${NEARBY_KM}
       AND $5 <= f.largest_party AND (s.capacity IS NULL OR s.capacity - s.taken >= $5)
       AND NOT ($6 AND coalesce(f.minimum_age, 0) >= 18)
       AND s.starts_at > $2::timestamptz + f.cutoff_minutes * interval '1 minute' + interval '${OPEN_TO_ALL_HOURS} hours'
       AND ($7::uuid[] IS NULL OR o.id = ANY($7))
       AND NOT EXISTS (
         SELECT FROM booking own JOIN slot at ON at.id = own.slot_id
         WHERE (own.email_hash = $8 OR own.phone_hash = $9) AND own.id <> $10
           AND own.status IN ('CONFIRMED', 'OFFERED') AND at.starts_at < s.ends_at AND s.starts_at < at.ends_at)
     ORDER BY CASE WHEN o.id = mine.id THEN 0 WHEN way.km = 0 THEN 1 ELSE 2 END, way.km,
       abs(extract(epoch FROM s.starts_at - $3::timestamptz)), s.starts_at, s.id
     LIMIT $11`,
    [
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
      atMost,
      from.mentorId,
      kindsWithMentors,
    ],
  );
}
