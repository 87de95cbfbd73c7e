/** Whom of the staff somebody may see and hand a link: a condition for queries on `staff_member m`. */
import type { Staff } from '../roles/staff.ts';

/**
 * An admin everybody; a Quartier team whoever works at its venues and nowhere else. A link is as good as its owner, so
 * one person's roles must all lie within: every offer of a member's organisation, every coming hour of a mentor.
 */
export const IN_REACH = `($1 OR (
  EXISTS (SELECT FROM staff_grant g WHERE g.staff_id = m.id) AND NOT EXISTS (
    SELECT FROM staff_grant g WHERE g.staff_id = m.id AND NOT CASE g.role
      WHEN 'ORGANISATION_MEMBER' THEN
        EXISTS (SELECT FROM offer o WHERE o.organisation_id = g.organisation_id)
        AND NOT EXISTS (SELECT FROM offer o WHERE o.organisation_id = g.organisation_id
          AND (o.venue_id IS NULL OR o.venue_id <> ALL ($2::uuid[])))
        AND NOT EXISTS (SELECT FROM occurrence d JOIN offer o ON o.id = d.offer_id
          WHERE o.organisation_id = g.organisation_id AND d.venue_id <> ALL ($2::uuid[]))
      WHEN 'MENTOR' THEN
        EXISTS (SELECT FROM slot s WHERE s.mentor_id = g.mentor_id AND s.starts_at > $3)
        AND NOT EXISTS (SELECT FROM slot s JOIN occurrence d ON d.id = s.occurrence_id
          WHERE s.mentor_id = g.mentor_id AND s.starts_at > $3
            AND (d.venue_id IS NULL OR d.venue_id <> ALL ($2::uuid[])))
      ELSE false END)))`;

/** $1 to $3 of `IN_REACH`. */
export function reachParameters({ isAdmin, reach }: Staff, now: Temporal.Instant): unknown[] {
  return [isAdmin, reach.venueIds, now];
}
