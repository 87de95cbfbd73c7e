// The refusal of whoever saves an offer upon an old version.
import type { EntityManager } from 'typeorm';
import type { DomainError } from '../../platform/domain-error.ts';
import { changedMeanwhile } from '../../team/accounts/changed-meanwhile.ts';
import type { TeamOffer } from './team-offer.ts';

/** As `changedMeanwhile`, by what is stored of the offer. */
export function refuseChanged(entities: EntityManager, { version, stored }: TeamOffer): Promise<DomainError> {
  return changedMeanwhile(entities, { version, editedBy: stored?.editedBy ?? null });
}
