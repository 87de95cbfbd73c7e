// Whether somebody must call when news can't be written: by its kind, or because others made it.
import type { EntityManager } from 'typeorm';
import type { BookingFacts } from '../facts.ts';
import { mustKnow } from '../news.ts';
import type { NewsKind } from '../news-terms.ts';
import { changedByOthers } from './changed-by-others.ts';
import { changedUnseen } from './changed-unseen.ts';

/** @param told what was told last; null: nothing yet */
export async function mustBeTold(
  entities: EntityManager,
  bookingId: string,
  kind: NewsKind,
  told: BookingFacts | null,
): Promise<boolean> {
  if (mustKnow(kind) || (await changedByOthers(entities, bookingId))) return true;
  return told === null && changedUnseen(entities, bookingId);
}
