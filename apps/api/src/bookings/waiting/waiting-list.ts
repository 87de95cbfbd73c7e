// Gives places that came free to those who wait, in the order in which they came. Runs inside the transaction that
// freed the places, under the lock of the date, so that no place is ever free while someone waits who wants it.
import type { EntityManager } from 'typeorm';
import { Offer } from '../../offers/offer.entity.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { byRule, noteEvents } from '../history/note-events.ts';
import { holdDeadline, OPEN_TO_ALL_HOURS } from './hold-deadline.ts';
import { inTurn } from '../taking/slot-order.ts';
import { changePlaces } from '../taking/slot-places.ts';
import { planOpenPlaces } from '../telling/open-places/plan-open-places.ts';
import { IS_FREE_FOR_WAITING } from './free-for-waiting.ts';

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
  /** A phone number is all they left. */
  readonly byCall: boolean;
}

/**
 * Passes the free places of a date on, until nobody who waits fits any more: to who asked for it at once, or held for
 * who wants to be asked. Whoever is passed over, for the size of their party or their needs, keeps their position. So close to the
 * date that nothing is held any more, whoever waits is told that a place is open.
 * @returns ids of the slots whose places changed
 */
export async function passOnFreePlaces(
  entities: EntityManager,
  occurrence: Occurrence,
  moment: Moment,
): Promise<string[]> {
  if (occurrence.isCancelled) return [];
  await askAboutOtherTimes(entities, occurrence.id);
  const { cutoffMinutes } = await entities.findOneByOrFail(Offer, { id: occurrence.offerId });
  const after = moment.now.add({ minutes: cutoffMinutes });
  const changed = new Set<string>();
  for (;;) {
    const turn = await nextTurn(entities, occurrence.id, after, moment.now);
    if (!turn) break;
    await changePlaces(entities, turn.slotId, turn.partySize);
    await (turn.promoteMe ? promote(entities, turn, moment) : hold(entities, turn, cutoffMinutes, moment));
    changed.add(turn.slotId);
  }
  await planOpenPlaces(entities, occurrence.id, after, moment.now);
  return [...changed];
}

/**
 * SQL: booking `b` lost its place and nobody could tell its person. They are there at their time, so it waits for just
 * that, also while the date has no such time, and until it begins.
 */
const COMES_ALL_THE_SAME = `(b.promote_me AND b.instead_of_starts_at IS NOT NULL)`;

/** Whoever waits for a time that the date no longer has may want another one, but must be asked. */
async function askAboutOtherTimes(entities: EntityManager, occurrenceId: string): Promise<void> {
  await entities.query(
    `UPDATE booking b SET wanted_offset_minutes = NULL, promote_me = false FROM occurrence o
     WHERE o.id = $1 AND b.occurrence_id = $1 AND status = 'WAITLISTED' AND wanted_offset_minutes IS NOT NULL
       AND NOT ${COMES_ALL_THE_SAME}
       AND NOT EXISTS (
         SELECT FROM slot WHERE slot.occurrence_id = $1 AND withdrawn_at IS NULL
           AND slot.starts_at = o.starts_at + wanted_offset_minutes * interval '1 minute')`,
    [occurrenceId],
  );
}

/** The first who waits and fits, with the earliest slot that has room for them. */
async function nextTurn(
  entities: EntityManager,
  occurrenceId: string,
  after: Temporal.Instant,
  now: Temporal.Instant,
): Promise<Turn | undefined> {
  const [turn] = await entities.query<Turn[]>(
    `SELECT b.id AS "bookingId", s.id AS "slotId", s.starts_at AS "slotStartsAt", b.party_size AS "partySize",
       b.promote_me AS "promoteMe",
       coalesce(c.email, CASE WHEN c.phone IS NULL THEN c.guardian_email END) IS NULL
         AND coalesce(c.phone, c.guardian_phone) IS NOT NULL AS "byCall"
     FROM booking b JOIN occurrence o ON o.id = b.occurrence_id LEFT JOIN contact c ON c.id = b.contact_id
     CROSS JOIN LATERAL (
       SELECT s.id, s.starts_at FROM slot s
       WHERE ${IS_FREE_FOR_WAITING} AND s.starts_at > CASE WHEN ${COMES_ALL_THE_SAME} THEN $5::timestamptz ELSE $2::timestamptz END
         AND (b.promote_me OR s.starts_at > $3)
       ORDER BY ${inTurn('s')} LIMIT 1) s
     WHERE b.occurrence_id = $1 AND b.status = 'WAITLISTED' AND (b.promote_me OR b.times_asked < $4)
       AND EXISTS (SELECT FROM slot WHERE occurrence_id = $1 AND withdrawn_at IS NULL AND (capacity IS NULL OR taken < capacity))
     ORDER BY b.waiting_rank LIMIT 1`,
    [occurrenceId, after, after.add({ hours: OPEN_TO_ALL_HOURS }), MOST_TIMES_ASKED, now],
  );
  return turn;
}

async function promote(entities: EntityManager, turn: Turn, { now }: Moment): Promise<void> {
  await entities.query(
    `UPDATE booking SET status = 'CONFIRMED', slot_id = $2, waiting_rank = NULL, instead_of_starts_at = NULL,
       instead_of_slot_id = NULL WHERE id = $1`,
    [turn.bookingId, turn.slotId],
  );
  const movedUp = { bookingId: turn.bookingId, kind: BookingEventKind.MOVED_UP };
  await noteEvents(entities, { now, by: byRule }, [movedUp]);
}

async function hold(
  entities: EntityManager,
  turn: Turn,
  cutoffMinutes: number,
  { now, zone }: Moment,
): Promise<void> {
  const closesAt = turn.slotStartsAt.subtract({ minutes: cutoffMinutes });
  const until = holdDeadline(now, turn.slotStartsAt, closesAt, zone, turn.byCall);
  if (!until) throw new Error('a place was to be held that is open to whoever comes');
  await entities.query(
    `UPDATE booking SET status = 'OFFERED', slot_id = $2, waiting_rank = NULL, held_until = $3,
       times_asked = times_asked + 1 WHERE id = $1`,
    [turn.bookingId, turn.slotId, until],
  );
  const held = { bookingId: turn.bookingId, kind: BookingEventKind.PLACE_HELD, heldUntil: until };
  await noteEvents(entities, { now, by: byRule }, [held]);
}

/** Puts a booking at the end of the waiting list of its date; the lock of the date makes ranks follow arrival. */
export async function rejoin(entities: EntityManager, bookingId: string): Promise<void> {
  await entities.query(
    `UPDATE booking SET status = 'WAITLISTED', slot_id = NULL, held_until = NULL,
       waiting_rank = nextval('booking_waiting_rank') WHERE id = $1`,
    [bookingId],
  );
}
