// The refusal of whoever saves upon an old version: it names who was quicker.
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { StaffMember } from './staff-member.entity.ts';

/** What is there instead, and who saved it; null where nobody of the staff did. */
export interface SavedMeanwhile {
  readonly version: number;
  readonly editedBy: string | null;
}

/** CHANGED_MEANWHILE with the `version` to save upon next and the `name` of who edited; empty when they are gone. */
export async function changedMeanwhile(
  entities: EntityManager,
  { version, editedBy }: SavedMeanwhile,
): Promise<DomainError> {
  const editor = editedBy === null ? null : await entities.findOneBy(StaffMember, { id: editedBy });
  return new DomainError('CHANGED_MEANWHILE', { version, name: editor?.name ?? '' });
}
