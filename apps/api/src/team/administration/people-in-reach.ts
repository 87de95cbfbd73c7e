/** Whom of the staff somebody may see and hand a link: a condition for queries on `staff_member m`. */
import type { Staff } from '../roles/staff.ts';

/**
 * An admin everybody; a Quartier team mentors whom an admin entrusted to its venue, and who are nothing else. A link is as
 * good as its owner, and a team may plan a session with any mentor and post for any organisation: what it can bring about
 * itself proves nothing.
 */
export const IN_REACH = `($1 OR (
  EXISTS (SELECT FROM staff_grant g WHERE g.staff_id = m.id AND g.role = 'MENTOR' AND g.venue_id = ANY ($2::uuid[]))
  AND NOT EXISTS (SELECT FROM staff_grant g WHERE g.staff_id = m.id AND g.role <> 'MENTOR')))`;

/** $1 and $2 of `IN_REACH`. */
export function reachParameters({ isAdmin, reach }: Staff): [boolean, readonly string[]] {
  return [isAdmin, reach.venueIds];
}
