// Where somebody may put an offer or its dates.
import { DomainError } from '../../../platform/domain-error.ts';
import type { Staff } from '../../../team/roles/staff.ts';

/**
 * A Quartier team posts at its own venue, a member for the own organisation anywhere.
 * @throws DomainError BAD_INPUT naming `field`
 */
export function refuseForeignVenue(
  staff: Staff,
  { organisationId }: { readonly organisationId: string },
  venueId: string | null | undefined,
  field: string,
): void {
  if (venueId != null && !staff.mayEdit({ organisationId, venueId }))
    throw new DomainError('BAD_INPUT', {}, field);
}
