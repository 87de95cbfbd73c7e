// Whether a date can be booked at all, and the wish with which to look for a place in it.
import type { EntityManager } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { lockOccurrences } from './locks.ts';
import { type Room, roomFor, type Wish } from './slot-places.ts';

export interface LockedDate {
  readonly occurrence: Occurrence;
  readonly offer: Offer;
}

/** The date somebody wants to book. */
export interface WantedDate extends LockedDate {
  /** The very slot they chose; null for any that fits. */
  readonly slot: Slot | null;
  /** When what they want starts; with any time of the date, when its last slot does. */
  readonly startsAt: Temporal.Instant;
}

/**
 * Finds and locks the date somebody wants.
 * @throws DomainError NOT_FOUND when there is none, BAD_INPUT when neither slot nor date is named
 */
export async function lockWantedDate(entities: EntityManager, input: BookSlotInput): Promise<WantedDate> {
  const occurrenceId =
    input.slotId == null ? input.occurrenceId : (await findSlot(entities, input.slotId)).occurrenceId;
  if (occurrenceId == null) throw new DomainError('BAD_INPUT', {}, 'slotId');
  const date = await lockDate(entities, occurrenceId);
  // Only now is it certain when the slot starts: the date may have been moved while its lock was waited for.
  const slot = input.slotId == null ? null : await findSlot(entities, input.slotId);
  const startsAt = slot?.startsAt ?? input.startsAt ?? (await lastStart(entities, date));
  return { ...date, slot, startsAt };
}

async function lockDate(entities: EntityManager, occurrenceId: string): Promise<LockedDate> {
  const occurrence = (await lockOccurrences(entities, [occurrenceId])).get(occurrenceId);
  if (!occurrence) throw new DomainError('NOT_FOUND');
  // Shared: whoever withdraws the offer or changes its cut-off waits until this booking is through.
  const lock = { mode: 'pessimistic_read' } as const;
  const offer = await entities.findOneOrFail(Offer, { where: { id: occurrence.offerId }, lock });
  return { occurrence, offer };
}

/** @throws DomainError NOT_FOUND */
export async function findSlot(entities: EntityManager, slotId: string): Promise<Slot> {
  const slot = await entities.findOneBy(Slot, { id: slotId });
  if (!slot) throw new DomainError('NOT_FOUND', {}, 'slotId');
  return slot;
}

/** When the last slot of a date starts; until then there is something to book. */
async function lastStart(entities: EntityManager, { occurrence }: LockedDate): Promise<Temporal.Instant> {
  const [last] = await entities.query<{ startsAt: Temporal.Instant | null }[]>(
    `SELECT max(starts_at) AS "startsAt" FROM slot WHERE occurrence_id = $1 AND withdrawn_at IS NULL`,
    [occurrence.id],
  );
  return last?.startsAt ?? occurrence.startsAt;
}

/** @throws DomainError NOT_FOUND when the offer is not public, DATE_CANCELLED, PAST or CLOSED for what starts then */
export function refuseUnbookable(date: LockedDate, startsAt: Temporal.Instant, now: Temporal.Instant): void {
  if (!date.offer.isPublic) throw new DomainError('NOT_FOUND');
  if (date.occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
  if (Temporal.Instant.compare(startsAt, now) <= 0) throw new DomainError('PAST');
  const closesAt = startsAt.subtract({ minutes: date.offer.cutoffMinutes });
  if (Temporal.Instant.compare(closesAt, now) <= 0) throw new DomainError('CLOSED');
}

/**
 * Says why no place was taken.
 * @throws DomainError NO_FITTING_SLOT, NOT_ENOUGH_PLACES when some are left but too few, FULL
 */
export async function refuseWithoutRoom(
  entities: EntityManager,
  wish: Wish,
  partySize: number,
): Promise<never> {
  const room = await refuseNeverFitting(entities, wish, partySize);
  throw room.free > 0 ? new DomainError('NOT_ENOUGH_PLACES', { free: room.free }) : new DomainError('FULL');
}

/** @throws DomainError NO_FITTING_SLOT, NOT_ENOUGH_PLACES when no slot is large enough for the party at all */
export async function refuseNeverFitting(
  entities: EntityManager,
  wish: Wish,
  partySize: number,
): Promise<Room> {
  const room = await roomFor(entities, wish);
  if (room.fitting === 0) throw new DomainError('NO_FITTING_SLOT');
  if (room.capacity !== null && room.capacity < partySize) {
    throw new DomainError('NOT_ENOUGH_PLACES', { free: room.free });
  }
  return room;
}
