// What goes with a contact: the hashes by which its person could be found again, that its address was confirmed, and who
// of the staff acted. The booking stays as a count without a person.

/**
 * The statement that deletes the contacts which another statement selects, and tells how many went as `deleted`.
 * @param due selects `id` of `contact` and locks these rows
 */
export const forgettingContacts = (due: string): string =>
  `WITH due AS (${due}),
   forgotten AS (
     UPDATE booking SET email_hash = NULL, phone_hash = NULL, contact_id = NULL
     WHERE contact_id IN (SELECT id FROM due) RETURNING id),
   unconfirmed AS (
     DELETE FROM confirmed_address WHERE hash IN (
       SELECT address.hash FROM booking b, unnest(ARRAY[b.email_hash, b.phone_hash]) AS address (hash)
       WHERE b.contact_id IN (SELECT id FROM due))
     AND NOT EXISTS (
       SELECT FROM booking other
       WHERE (other.email_hash = confirmed_address.hash OR other.phone_hash = confirmed_address.hash)
         AND other.contact_id NOT IN (SELECT id FROM due))),
   unnamed AS (
     UPDATE booking_event SET staff_id = NULL
     WHERE staff_id IS NOT NULL AND booking_id IN (SELECT id FROM forgotten)),
   gone AS (DELETE FROM contact WHERE id IN (SELECT id FROM due) RETURNING 1)
   SELECT count(*)::int AS deleted FROM gone`;
