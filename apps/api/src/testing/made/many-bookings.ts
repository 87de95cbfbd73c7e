/** Thousands of bookings at once, for specs of what lists cost. */
import type { Api } from '../servers/api.ts';

/**
 * 20,000 bookings of 200 offers like this one at the venues in turn, on 4,000 dates from a year before 23 November 2026
 * until a year after.
 */
export async function makeManyBookings(api: Api, id: string, venues: readonly string[]): Promise<void> {
  const { names } = (
    await api.sql(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'venue_id')`)
  )[0];
  await api.sql(
    `WITH offers AS (
       INSERT INTO offer (id, number, venue_id, ${names})
       SELECT gen_random_uuid(), (100000 + n)::text, ($2::uuid[])[1 + n % cardinality($2::uuid[])], ${names}
       FROM generate_series(1, 200) n, offer WHERE offer.id = $1 RETURNING id, number, venue_id),
     texts AS (
       INSERT INTO offer_text SELECT id, 'de', 'AUTHOR', 'x', 'Titel ' || number, 's', 'd', NULL, NULL FROM offers),
     dates AS (
       INSERT INTO occurrence (id, offer_id, venue_id, changed_alone, starts_at, ends_at)
       SELECT gen_random_uuid(), id, venue_id, false, start, start + interval '2 hours' FROM offers CROSS JOIN LATERAL (
         SELECT timestamptz '2025-11-23 09:00Z' + k * interval '36 days' + number::int % 60 * interval '11 hours' AS start
         FROM generate_series(1, 20) k) starts RETURNING id, starts_at, ends_at),
     slots AS (
       INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, taken)
       SELECT gen_random_uuid(), id, starts_at, ends_at, '{}', 5 FROM dates RETURNING id, occurrence_id, starts_at),
     contacts AS (
       INSERT INTO contact (id, name, delete_after)
       SELECT gen_random_uuid(), 'Name ' || n, '2099-01-01' FROM generate_series(1, 20000) n RETURNING id, name)
     INSERT INTO booking (id, occurrence_id, slot_id, contact_id, number, key_version, pin_version, status, party_size, needs,
       promote_me, person_ordinal, minor, ui_language, times_asked, created_at)
     SELECT gen_random_uuid(), made.occurrence_id, made.slot_id, contacts.id, (200000000 + made.n)::text, 1, 1, 'CONFIRMED', 1,
       '{}', true, 1, false, 'de', 0, made.starts_at - interval '20 days' + made.n * interval '1 second'
     FROM (SELECT slots.id AS slot_id, occurrence_id, starts_at, row_number() OVER () AS n
       FROM slots CROSS JOIN generate_series(1, 5)) made
     JOIN contacts ON contacts.name = 'Name ' || made.n`,
    [id, venues],
  );
  await api.sql('ANALYZE offer, offer_text, occurrence, slot, booking, contact');
}
