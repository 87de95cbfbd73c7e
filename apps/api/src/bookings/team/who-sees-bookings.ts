// Who of the staff works with bookings, and which of them are theirs; written into every query.
import { Role } from '../../team/roles/role.ts';
import type { Reach } from '../../team/roles/staff.ts';

/** Mentors see nothing of bookings yet, auditors never a person. */
export const whoSeesBookings = [Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER, Role.TOWN_ADMIN] as const;

/** Adds a value to a statement and answers its placeholder, as `$3`. */
export type Param = (value: unknown) => string;

/** SQL for a date `o` within reach: of an offer of one's organisation or venue, or at one's venue itself. */
export function withinReach({ everything, venueIds, organisationIds }: Reach, param: Param): string {
  if (everything) return 'true';
  const venues = `${param(venueIds)}::uuid[]`;
  const offers = `SELECT id FROM offer WHERE venue_id = ANY(${venues}) OR organisation_id = ANY(${param(organisationIds)}::uuid[])`;
  return `(o.offer_id = ANY(ARRAY(${offers})) OR o.venue_id = ANY(${venues}))`;
}

/** One statement being written: values become numbered parameters. */
export class Statement {
  readonly values: unknown[] = [];

  param: Param = (value) => {
    this.values.push(value);
    return `$${this.values.length}`;
  };
}
