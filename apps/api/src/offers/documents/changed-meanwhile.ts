// The refusal of whoever saves upon an old version: it names who was quicker.
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import type { TeamOffer } from './team-offer.ts';

/** With the `version` to save upon next and the `name` of who edited; empty when they are gone. */
export async function refuseChanged(
  entities: EntityManager,
  { version, stored }: TeamOffer,
): Promise<DomainError> {
  const editor = stored && (await entities.findOneBy(StaffMember, { id: stored.editedBy }));
  return new DomainError('CHANGED_MEANWHILE', { version, name: editor?.name ?? '' });
}
