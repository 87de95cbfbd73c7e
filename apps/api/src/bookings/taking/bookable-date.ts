// Whether a date can be booked at all, and the wish with which to look for a place in it.
import type { EntityManager } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { IfFull } from '../booking-terms.ts';
import { lockOccurrences } from './locks.ts';
import { roomFor, type Wish } from './slot-places.ts';

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
 * @throws DomainError NOT_FOUND when there is none that is public, BAD_INPUT when neither slot nor date is named
 */
export async function lockWantedDate(entities: EntityManager, input: BookSlotInput): Promise<WantedDate> {
  const slot = input.slotId == null ? null : await dateOfSlot(entities, input.slotId);
  const occurrenceId = slot?.occurrenceId ?? input.occurrenceId;
  if (occurrenceId == null) throw new DomainError('BAD_INPUT', {}, 'slotId');
  const date = await lockPublicDate(entities, occurrenceId);
  const startsAt = slot?.startsAt ?? input.startsAt ?? (await lastStart(entities, date));
  return { ...date, slot, startsAt };
}

async function lockPublicDate(entities: EntityManager, occurrenceId: string): Promise<LockedDate> {
  const occurrence = (await lockOccurrences(entities, [occurrenceId])).get(occurrenceId);
  const offer = occurrence && (await entities.findOneBy(Offer, { id: occurrence.offerId }));
  if (!occurrence || !offer?.isPublic) throw new DomainError('NOT_FOUND');
  return { occurrence, offer };
}

/** The date of a slot. @throws DomainError NOT_FOUND */
export async function dateOfSlot(entities: EntityManager, slotId: string): Promise<Slot> {
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

/** @throws DomainError DATE_CANCELLED, PAST or CLOSED for what starts then */
export function refuseUnbookable(date: LockedDate, startsAt: Temporal.Instant, now: Temporal.Instant): void {
  if (date.occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
  if (Temporal.Instant.compare(startsAt, now) <= 0) throw new DomainError('PAST');
  const closesAt = startsAt.subtract({ minutes: date.offer.cutoffMinutes });
  if (Temporal.Instant.compare(closesAt, now) <= 0) throw new DomainError('CLOSED');
}

/**
 * Says why no place was taken, or lets the caller put the booking on the waiting list.
 * @throws DomainError NO_FITTING_SLOT, NOT_ENOUGH_PLACES when no slot is large enough for the party at all, FULL or
 *   NOT_ENOUGH_PLACES when the caller does not want to wait
 */
export async function refuseUnlessWaiting(
  entities: EntityManager,
  wish: Wish,
  partySize: number,
  ifFull: IfFull,
): Promise<void> {
  const room = await roomFor(entities, wish);
  if (room.fitting === 0) throw new DomainError('NO_FITTING_SLOT');
  if (room.capacity !== null && room.capacity < partySize) {
    throw new DomainError('NOT_ENOUGH_PLACES', { free: room.free });
  }
  if (ifFull === IfFull.WAIT) return;
  throw room.free > 0 ? new DomainError('NOT_ENOUGH_PLACES', { free: room.free }) : new DomainError('FULL');
}
