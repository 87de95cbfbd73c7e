// Close to a date places are held for nobody: whoever waits for one and could have it is told so, once.
import type { EntityManager } from 'typeorm';
import type { Message } from '../../../messages/message.entity.ts';
import { newId } from '../../../platform/ids.ts';
import { IS_FREE_FOR_WAITING } from '../../waiting/free-for-waiting.ts';

/** Kind of the rows in `message`; `about_at` is the start of the date, so one that was moved is told anew. */
export const PLACE_OPEN = 'booking.place-open';

const COULD_TAKE = `b.status = 'WAITLISTED' AND NOT b.promote_me AND EXISTS (
  SELECT FROM slot s WHERE ${IS_FREE_FOR_WAITING} AND s.starts_at > $2)`;

/**
 * Plans a message for each who waits while a place is free for them: nothing else leaves one free. Whoever was not told
 * because it was gone by then is told when one comes free again.
 * @param after slots that start until then can't be booked any more
 */
export async function planOpenPlaces(
  entities: EntityManager,
  occurrenceId: string,
  after: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const waiting = await entities.query<{ id: string }[]>(
    `SELECT b.id FROM booking b JOIN occurrence o ON o.id = b.occurrence_id JOIN contact c ON c.id = b.contact_id
     WHERE b.occurrence_id = $1 AND coalesce(c.email, c.phone, c.guardian_email, c.guardian_phone) IS NOT NULL
       AND ${COULD_TAKE} ORDER BY b.waiting_rank`,
    [occurrenceId, after],
  );
  if (waiting.length === 0) return;
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, about_at, channel, state, created_at, due_at)
     SELECT told.id, $3, told.booking_id, o.starts_at, 'MAIL', 'PENDING', $5, $5
     FROM unnest($1::uuid[], $2::uuid[]) AS told (id, booking_id) JOIN occurrence o ON o.id = $4
     ON CONFLICT (kind, subject_id, about_at) WHERE about_at IS NOT NULL DO UPDATE
     SET state = 'PENDING', settled_at = NULL, channel = excluded.channel, tries = 0,
       created_at = excluded.created_at, due_at = excluded.due_at
     WHERE message.state = 'DROPPED'`,
    [waiting.map(newId), waiting.map((booking) => booking.id), PLACE_OPEN, occurrenceId, now],
  );
}

/** Whether the booking that is told still waits while a place is free for it, and its date begins when it did then. */
export async function canTakeOpenPlace(
  entities: EntityManager,
  { subjectId, aboutAt }: Message,
  now: Temporal.Instant,
): Promise<boolean> {
  const found = await entities.query<unknown[]>(
    `SELECT FROM booking b JOIN occurrence o ON o.id = b.occurrence_id JOIN offer f ON f.id = o.offer_id
     WHERE b.id = $1 AND o.starts_at = $3 AND o.cancelled_at IS NULL AND b.status = 'WAITLISTED' AND NOT b.promote_me AND EXISTS (
       SELECT FROM slot s WHERE ${IS_FREE_FOR_WAITING}
         AND s.starts_at > $2::timestamptz + f.cutoff_minutes * interval '1 minute')`,
    [subjectId, now, aboutAt],
  );
  return found.length > 0;
}
