/** Whom of the staff somebody may see and hand a link: a condition for queries on `staff_member m`. */
import type { Staff } from '../roles/staff.ts';

/**
 * An admin everybody; a Quartier team mentors who are expected at its venues and never were elsewhere. A link is as good
 * as its owner, and a team may post for any organisation: its offers prove nothing, so members are up to admins.
 */
export const IN_REACH = `($1 OR (
  EXISTS (SELECT FROM staff_grant g WHERE g.staff_id = m.id) AND NOT EXISTS (
    SELECT FROM staff_grant g WHERE g.staff_id = m.id AND NOT (
      g.role = 'MENTOR'
      AND EXISTS (SELECT FROM slot s WHERE s.mentor_id = g.mentor_id AND s.starts_at > $3)
      AND NOT EXISTS (SELECT FROM slot s JOIN occurrence d ON d.id = s.occurrence_id
        WHERE s.mentor_id = g.mentor_id AND (d.venue_id IS NULL OR d.venue_id <> ALL ($2::uuid[])))))))`;

/** $1 to $3 of `IN_REACH`. */
export function reachParameters({ isAdmin, reach }: Staff, now: Temporal.Instant): unknown[] {
  return [isAdmin, reach.venueIds, now];
}
