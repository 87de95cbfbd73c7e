// Gives places that came free to those who wait, in the order in which they came. Runs inside the transaction that
// freed the places, under the lock of the date, so that no place is ever free while someone waits who wants it.
import type { EntityManager } from 'typeorm';
import { Offer } from '../../offers/offer.entity.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { holdDeadline, OPEN_TO_ALL_HOURS } from './hold-deadline.ts';
import { changePlaces } from '../taking/slot-places.ts';

/** A place is held for the same person this often; then their turn is over. */
export const MOST_TIMES_ASKED = 2;

export interface Moment {
  readonly now: Temporal.Instant;
  /** Zone of the town: holds never end at night. */
  readonly zone: string;
}

interface Turn {
  readonly bookingId: string;
  readonly slotId: string;
  readonly slotStartsAt: Temporal.Instant;
  readonly partySize: number;
  readonly promoteMe: boolean;
}

/**
 * Passes the free places of a date on, until nobody who waits fits any more: to who asked for it at once, or held for
 * who wants to be asked. Whoever is passed over, for the size of their party or their needs, keeps their position.
 * @returns ids of the slots whose places changed
 */
export async function passOnFreePlaces(
  entities: EntityManager,
  occurrence: Occurrence,
  moment: Moment,
): Promise<string[]> {
  if (occurrence.isCancelled) return [];
  const { cutoffMinutes } = await entities.findOneByOrFail(Offer, { id: occurrence.offerId });
  const after = moment.now.add({ minutes: cutoffMinutes });
  const changed = new Set<string>();
  for (;;) {
    const turn = await nextTurn(entities, occurrence, moment.now, after);
    if (!turn) return [...changed];
    await changePlaces(entities, turn.slotId, turn.partySize);
    await (turn.promoteMe ? promote(entities, turn) : hold(entities, turn, moment));
    changed.add(turn.slotId);
  }
}

/** The first who waits and fits, with the earliest slot that has room for them. */
async function nextTurn(
  entities: EntityManager,
  occurrence: Occurrence,
  now: Temporal.Instant,
  after: Temporal.Instant,
): Promise<Turn | undefined> {
  const [turn] = await entities.query<Turn[]>(
    `SELECT b.id AS "bookingId", s.id AS "slotId", s.starts_at AS "slotStartsAt", b.party_size AS "partySize",
       b.promote_me AS "promoteMe"
     FROM booking b
     CROSS JOIN LATERAL (
       SELECT s.id, s.starts_at FROM slot s
       WHERE s.occurrence_id = $1 AND s.withdrawn_at IS NULL AND s.offers @> b.needs
         AND (s.capacity IS NULL OR s.capacity - s.taken >= b.party_size)
         AND s.starts_at > $2 AND (b.promote_me OR s.starts_at > $3)
         AND (b.wanted_offset_minutes IS NULL OR s.starts_at = $5::timestamptz + b.wanted_offset_minutes * interval '1 minute')
       ORDER BY s.starts_at, s.taken, s.id LIMIT 1) s
     WHERE b.occurrence_id = $1 AND b.status = 'WAITLISTED' AND (b.promote_me OR b.times_asked < $4)
       AND EXISTS (SELECT FROM slot WHERE occurrence_id = $1 AND withdrawn_at IS NULL AND (capacity IS NULL OR taken < capacity))
     ORDER BY b.waiting_rank LIMIT 1`,
    [occurrence.id, after, now.add({ hours: OPEN_TO_ALL_HOURS }), MOST_TIMES_ASKED, occurrence.startsAt],
  );
  return turn;
}

async function promote(entities: EntityManager, turn: Turn): Promise<void> {
  await entities.query(
    `UPDATE booking SET status = 'CONFIRMED', slot_id = $2, waiting_rank = NULL WHERE id = $1`,
    [turn.bookingId, turn.slotId],
  );
}

async function hold(entities: EntityManager, turn: Turn, { now, zone }: Moment): Promise<void> {
  const until = holdDeadline(now, turn.slotStartsAt, zone);
  if (!until) throw new Error('a place was to be held that is open to whoever comes');
  await entities.query(
    `UPDATE booking SET status = 'OFFERED', slot_id = $2, waiting_rank = NULL, held_until = $3,
       times_asked = times_asked + 1 WHERE id = $1`,
    [turn.bookingId, turn.slotId, until],
  );
}

/** Puts a booking at the end of the waiting list of its date; the lock of the date makes ranks follow arrival. */
export async function rejoin(entities: EntityManager, bookingId: string): Promise<void> {
  await entities.query(
    `UPDATE booking SET status = 'WAITLISTED', slot_id = NULL, held_until = NULL,
       waiting_rank = nextval('booking_waiting_rank') WHERE id = $1`,
    [bookingId],
  );
}
