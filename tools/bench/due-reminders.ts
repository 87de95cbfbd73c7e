/** A town in which a great many people are to be reminded of a date within the next two hours. */
import { query } from './databases.ts';

/** The dates begin one after another within this time. */
const MINUTES = 60;

/**
 * Makes `count` bookings, a week old and each with an address, of 60 dates that begin in one to two hours: the last
 * reminder of each has become due within the hour that is over.
 */
export async function makeDueReminders(databaseUrl: string, count: number): Promise<void> {
  const now = new Date().toISOString();
  const each = Math.ceil(count / MINUTES);
  // What the measured bookings left to tell.
  await query(databaseUrl, 'DELETE FROM message');
  await query(
    databaseUrl,
    `WITH dates AS (
       INSERT INTO occurrence SELECT made.* FROM (
         SELECT o.* FROM occurrence o JOIN slot s ON s.occurrence_id = o.id
         WHERE o.series_id IS NULL AND o.cancelled_at IS NULL AND s.mentor_id IS NULL AND s.withdrawn_at IS NULL LIMIT 1) one,
         generate_series(1, ${MINUTES}) n,
         jsonb_populate_record(NULL::occurrence, to_jsonb(one) || jsonb_build_object('id', gen_random_uuid(),
           'starts_at', $1::timestamptz + interval '1 hour' + n * interval '1 minute',
           'ends_at', $1::timestamptz + interval '2 hours' + n * interval '1 minute')) made
       RETURNING id, starts_at, ends_at),
     slots AS (
       INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, taken)
       SELECT gen_random_uuid(), id, starts_at, ends_at, '{}', $2 FROM dates RETURNING id, occurrence_id),
     people AS (
       INSERT INTO contact (id, name, email, delete_after)
       SELECT gen_random_uuid(), 'Gast ' || n, 'gast-' || n || '@beispiel.example', $1::timestamptz + interval '30 days'
       FROM generate_series(1, $2 * ${MINUTES}) n RETURNING id),
     numbered AS (SELECT id, row_number() OVER () - 1 AS n FROM people),
     places AS (SELECT id, occurrence_id, row_number() OVER () - 1 AS n FROM slots)
     INSERT INTO booking (id, occurrence_id, slot_id, contact_id, number, key_version, pin_version, status, party_size,
       needs, promote_me, person_ordinal, minor, ui_language, times_asked, created_at)
     SELECT gen_random_uuid(), places.occurrence_id, places.id, numbered.id, (1000000 + numbered.n)::text, 1, 1,
       'CONFIRMED', 1, '{}', true, 1, false, 'de', 0, $1::timestamptz - interval '7 days'
     FROM numbered JOIN places ON places.n = numbered.n % ${MINUTES}`,
    [now, each],
  );
  await query(databaseUrl, 'ANALYZE occurrence, slot, booking, contact');
}
