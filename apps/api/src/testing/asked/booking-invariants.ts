// What must hold of all bookings at any moment, asked of the tables themselves.
import { OPEN_TO_ALL_HOURS } from '../../bookings/waiting/hold-deadline.ts';
import { PLACE_OPEN } from '../../bookings/telling/open-places/plan-open-places.ts';
import { MOST_TIMES_ASKED } from '../../bookings/waiting/waiting-list.ts';
import type { Api } from '../servers/api.ts';

const RULES = {
  'taken is the sum of the bookings in a slot': `
    SELECT s.id, s.taken, coalesce(sum(b.party_size), 0) AS booked FROM slot s
    LEFT JOIN booking b ON b.slot_id = s.id AND b.status IN ('CONFIRMED', 'OFFERED', 'ATTENDED', 'MISSED')
    GROUP BY s.id HAVING s.taken <> coalesce(sum(b.party_size), 0)`,
  'no slot is overbooked': `SELECT id, taken, capacity FROM slot WHERE taken > capacity`,
  'no place is free while someone fits who asked to be promoted': `
    SELECT b.id AS booking, s.id AS slot FROM booking b
    JOIN occurrence o ON o.id = b.occurrence_id AND o.cancelled_at IS NULL
    JOIN offer ON offer.id = o.offer_id
    JOIN slot s ON s.occurrence_id = o.id AND s.withdrawn_at IS NULL AND s.offers @> b.needs
      AND (s.capacity IS NULL OR s.capacity - s.taken >= b.party_size)
      AND (b.wanted_offset_minutes IS NULL
        OR s.starts_at = o.starts_at + b.wanted_offset_minutes * interval '1 minute')
      AND s.starts_at > $1::timestamptz + offer.cutoff_minutes * interval '1 minute'
    WHERE b.status = 'WAITLISTED' AND b.promote_me`,
  'nobody waits for a date that was cancelled': `
    SELECT b.id FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
    WHERE o.cancelled_at IS NOT NULL AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED')`,
  'nobody has a place in a slot that is gone': `
    SELECT b.id, s.id AS slot FROM booking b JOIN slot s ON s.id = b.slot_id
    WHERE b.status IN ('CONFIRMED', 'OFFERED') AND s.withdrawn_at IS NOT NULL`,
  'a request made one booking': `
    SELECT r.key FROM booking_request r LEFT JOIN booking b ON b.id = r.booking_id WHERE b.id IS NULL`,
};

/**
 * Who wants to be asked and waits while a place that fits is free, unless they were asked twice, or it is open to all, so
 * close to the date, and they hear so. Holds are made at any hour (those of the night end in the morning), so night is no excuse.
 */
const LEFT_FREE = `
  SELECT b.number AS waits, s.starts_at, b.party_size, b.times_asked, s.capacity - s.taken AS free FROM booking b
  JOIN occurrence o ON o.id = b.occurrence_id AND o.cancelled_at IS NULL
  JOIN offer ON offer.id = o.offer_id
  LEFT JOIN contact c ON c.id = b.contact_id
  JOIN slot s ON s.occurrence_id = o.id AND s.withdrawn_at IS NULL AND s.offers @> b.needs
    AND (s.capacity IS NULL OR s.capacity - s.taken >= b.party_size)
    AND (b.wanted_offset_minutes IS NULL
      OR s.starts_at = o.starts_at + b.wanted_offset_minutes * interval '1 minute')
    AND s.starts_at > $1::timestamptz + offer.cutoff_minutes * interval '1 minute'
  WHERE b.status = 'WAITLISTED' AND NOT b.promote_me AND b.times_asked < ${MOST_TIMES_ASKED}
    AND NOT EXISTS (
      SELECT FROM booking own WHERE own.slot_id = s.id AND own.status <> 'CANCELLED'
        AND own.person_ordinal = b.person_ordinal
        AND (own.email_hash = b.email_hash OR own.phone_hash = b.phone_hash))
    AND NOT (
      s.starts_at <= $1::timestamptz
        + offer.cutoff_minutes * interval '1 minute' + interval '${OPEN_TO_ALL_HOURS} hours'
      AND (coalesce(c.email, c.phone, c.guardian_email, c.guardian_phone) IS NULL OR EXISTS (
        SELECT FROM message m WHERE m.kind = '${PLACE_OPEN}' AND m.subject_id = b.id
          AND m.about_at = o.starts_at AND m.state <> 'DROPPED')))`;

/** Places that are free at this moment though somebody should have been asked, or told; the time must not have gone back. */
export function placesLeftFree(api: Api): Promise<unknown[]> {
  return api.sql(LEFT_FREE, [api.clock.now()]);
}

/** Each broken rule with the first rows that break it; empty when all is well. */
export async function brokenInvariants(api: Api): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {};
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await api.sql(
      `SELECT * FROM (${sql}) broken LIMIT 3`,
      sql.includes('$1') ? [api.clock.now()] : [],
    );
    if (rows.length > 0) broken[rule] = rows;
  }
  return broken;
}
