// Where bookings could move to now, asked once for however many of them.
import { In } from 'typeorm';
import { Slot } from '../../offers/slot.entity.ts';
import type { Batch, Loaders } from '../../platform/graphql/loaders.ts';
import type { Reach } from '../../team/roles/staff.ts';
import { Statement, withinReach } from '../team/who-sees-bookings.ts';

const MOST_TO_MOVE_TO = 50;

/** Guests may move to any date of their offer. */
const EVERYWHERE: Reach = { everything: true, venueIds: [], organisationIds: [] };

/** The question of each request; guests' and staff's apart, as one request may ask both. */
type Asked = WeakMap<Loaders, Batch<string, Slot[]>>;
const byGuests: Asked = new WeakMap();
const byStaff: Asked = new WeakMap();

/**
 * Coming slots of the same offer, and of its own while a place of another one is held for it, with room for a booking's
 * party and what it needs, soonest first; at most 50.
 * @param reach only what the staff works with; null for guests
 */
export function slotsToMoveTo(
  loaders: Loaders,
  bookingId: string,
  now: Temporal.Instant,
  reach: Reach | null,
): Promise<Slot[]> {
  const asked = reach ? byStaff : byGuests;
  const batch = asked.get(loaders) ?? movableSlots(reach ?? EVERYWHERE, now);
  asked.set(loaders, batch);
  return loaders.of(batch).load(bookingId);
}

function movableSlots(reach: Reach, now: Temporal.Instant): Batch<string, Slot[]> {
  return async (bookingIds, { dataSource }) => {
    const { param, values } = new Statement();
    const rows = await dataSource.query<{ bookingId: string; slotId: string }[]>(
      `SELECT b.id AS "bookingId", there.id AS "slotId" FROM booking b
       JOIN occurrence mine ON mine.id = b.occurrence_id
       LEFT JOIN slot lost ON lost.id = b.instead_of_slot_id
       LEFT JOIN occurrence own ON own.id = lost.occurrence_id
       CROSS JOIN LATERAL (
         SELECT s.id, s.starts_at FROM offer JOIN occurrence o ON o.offer_id = offer.id
         JOIN slot s ON s.occurrence_id = o.id AND s.withdrawn_at IS NULL
         WHERE offer.id IN (mine.offer_id, own.offer_id) AND offer.state = 'PUBLISHED' AND o.cancelled_at IS NULL AND o.ends_at > ${param(now)} AND ${withinReach(reach, param)}
           AND s.id IS DISTINCT FROM b.slot_id
           AND s.offers @> ARRAY(SELECT token FROM unnest(b.needs) AS token WHERE NOT starts_with(token, 'mode:'))
           AND s.starts_at > ${param(now)}::timestamptz + offer.cutoff_minutes * interval '1 minute'
           AND (s.capacity IS NULL OR s.capacity - s.taken >= b.party_size)
         ORDER BY s.starts_at, s.id LIMIT ${MOST_TO_MOVE_TO}) there
       WHERE b.id = ANY(${param(bookingIds)}::uuid[]) AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED')
       ORDER BY there.starts_at, there.id`,
      values,
    );
    const ids = new Set(rows.map(({ slotId }) => slotId));
    const slots = await dataSource.getRepository(Slot).findBy({ id: In([...ids]) });
    const found = new Map(slots.map((slot) => [slot.id, slot]));
    const of = Map.groupBy(rows, ({ bookingId }) => bookingId);
    return bookingIds.map((id) => (of.get(id) ?? []).flatMap(({ slotId }) => found.get(slotId) ?? []));
  };
}
