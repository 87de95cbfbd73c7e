// There is news of bookings: one row for each whose person can be reached, in the transaction that makes the news.
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/ids.ts';
import { BookingEventKind } from '../../history/history-terms.ts';
import { NEWS } from './news-terms.ts';

/** Changes that follow each other so closely are told as one … */
const SETTLES_MINUTES = 2;
/** … but nobody waits longer than this for the first of them. */
const LATEST_MINUTES = 10;

/** Whoever books waits for an answer. */
const AT_ONCE: readonly BookingEventKind[] = [BookingEventKind.BOOKED, BookingEventKind.JOINED_LIST];
const LATER: readonly BookingEventKind[] = [
  BookingEventKind.MOVED_UP,
  BookingEventKind.PLACE_HELD,
  BookingEventKind.HOLD_ENDED,
  BookingEventKind.ACCEPTED,
  BookingEventKind.MOVED,
  BookingEventKind.DATE_MOVED,
  BookingEventKind.VENUE_CHANGED,
  BookingEventKind.MENTOR_CHANGED,
  BookingEventKind.HELD_INSTEAD,
  BookingEventKind.PLACE_LOST,
  BookingEventKind.PLACE_BACK,
  BookingEventKind.PARTY_CHANGED,
  BookingEventKind.CANCELLED,
];

interface Happened {
  readonly bookingId: string;
  readonly kind: BookingEventKind;
}

/**
 * Plans what must be told after these events: a first word at once, everything later when nothing more has happened for
 * two minutes. What is told is only found out then; so one row that waits is enough.
 */
export async function planNews(
  entities: EntityManager,
  now: Temporal.Instant,
  events: readonly Happened[],
): Promise<void> {
  const dueAt = new Map<string, Temporal.Instant>();
  for (const { bookingId, kind } of events) {
    if (LATER.includes(kind) && !dueAt.has(bookingId))
      dueAt.set(bookingId, now.add({ minutes: SETTLES_MINUTES }));
    if (AT_ONCE.includes(kind)) dueAt.set(bookingId, now);
  }
  if (dueAt.size === 0) return;
  // A first word keeps its time, and so does what is being tried again or stands in the call list.
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, channel, state, created_at, due_at)
     SELECT news.id, $4, b.id, CASE WHEN coalesce(c.email, c.guardian_email) IS NULL THEN 'SMS' ELSE 'MAIL' END,
       'PENDING', $5, news.due_at
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS news (id, booking_id, due_at)
     JOIN booking b ON b.id = news.booking_id JOIN contact c ON c.id = b.contact_id
     WHERE coalesce(c.email, c.phone, c.guardian_email, c.guardian_phone) IS NOT NULL
     ORDER BY b.id
     ON CONFLICT (kind, subject_id) WHERE state = 'PENDING' AND about_at IS NULL DO UPDATE
     SET due_at = least(excluded.due_at, message.created_at + $6 * interval '1 minute')
     WHERE message.due_at > message.created_at AND message.tries = 0 AND message.channel <> 'CALL'`,
    [[...dueAt.keys()].map(newId), [...dueAt.keys()], [...dueAt.values()], NEWS, now, LATEST_MINUTES],
  );
}
