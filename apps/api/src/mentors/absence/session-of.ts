// The session of a mentor: the date, and what of it is still to come.
import { type EntityManager, MoreThan } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';

export interface MentorSession {
  readonly occurrence: Occurrence;
  readonly mentorId: string;
  /** Those that have not begun, by start; also those that are withdrawn. */
  readonly slots: readonly Slot[];
}

/** The slots of a mentor in a date that have not begun. */
export function comingSlots(
  entities: EntityManager,
  occurrenceId: string,
  mentorId: string,
  now: Temporal.Instant,
): Promise<Slot[]> {
  return entities.find(Slot, {
    where: { occurrenceId, mentorId, startsAt: MoreThan(now) },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
}

/** @throws DomainError NOT_FOUND without such a mentor in it, DATE_CANCELLED, PAST when all has begun */
export async function sessionOf(
  entities: EntityManager,
  occurrence: Occurrence | undefined,
  mentorId: string,
  now: Temporal.Instant,
): Promise<MentorSession> {
  if (!occurrence) throw new DomainError('NOT_FOUND');
  const isThere = await entities.existsBy(Slot, { occurrenceId: occurrence.id, mentorId });
  if (!isThere) throw new DomainError('NOT_FOUND');
  if (occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
  const slots = await comingSlots(entities, occurrence.id, mentorId, now);
  if (slots.length === 0) throw new DomainError('PAST');
  return { occurrence, mentorId, slots };
}
