// Notes what somebody was told about their booking, so that only what differs from it is news.
import type { EntityManager } from 'typeorm';
import type { BookingFacts } from '../news/facts.ts';

/**
 * A booking that is gone meanwhile needs no note.
 * @param maybeHeard letters that may have arrived before without being noted: the next calendar entry is above theirs
 */
export async function noteTold(
  entities: EntityManager,
  bookingId: string,
  facts: BookingFacts,
  now: Temporal.Instant,
  maybeHeard: number,
): Promise<void> {
  await entities.query(
    `INSERT INTO booking_told (booking_id, facts, sequence, told_at)
     SELECT id, $2, $4::int + 1, $3 FROM booking WHERE id = $1
     ON CONFLICT (booking_id) DO UPDATE
     SET facts = excluded.facts, sequence = booking_told.sequence + excluded.sequence,
       told_at = excluded.told_at`,
    [bookingId, JSON.stringify(facts), now, maybeHeard],
  );
}
