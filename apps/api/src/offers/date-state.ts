// What follows from a date, its slots and the time: its status, free places, and until when it can be booked.
import { Occurrence } from './occurrence.entity.ts';
import { OccurrenceStatus } from './offer-terms.ts';
import type { Offer } from './offer.entity.ts';
import type { Slot } from './slot.entity.ts';

/** Cancelled beats past, past beats full. `slots` are those of the date that are not withdrawn. */
export function statusOf(date: Occurrence, slots: readonly Slot[], now: Temporal.Instant): OccurrenceStatus {
  if (date.isCancelled) return OccurrenceStatus.CANCELLED;
  if (Temporal.Instant.compare(date.endsAt, now) <= 0) return OccurrenceStatus.PAST;
  return freePlacesOf(slots, now) === 0 ? OccurrenceStatus.FULL : OccurrenceStatus.OPEN;
}

/**
 * Free places, in people, of the slots that have not begun; once all have begun, of all. Null means no limit.
 */
export function freePlacesOf(slots: readonly Slot[], now: Temporal.Instant): number | null {
  const coming = slots.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
  let free = 0;
  for (const slot of coming.length > 0 ? coming : slots) {
    if (slot.freePlaces === null) return null;
    free += slot.freePlaces;
  }
  return free;
}

/** When the last of its slots closes: the cut-off of the offer before that slot's start. */
export function bookableUntilOf(
  date: Occurrence,
  slots: readonly Slot[],
  cutoffMinutes: number,
): Temporal.Instant {
  const starts = slots.map(({ startsAt }) => startsAt);
  const last = starts.length > 0 ? starts.reduce(later) : date.startsAt;
  return last.subtract({ minutes: cutoffMinutes });
}

/** Whether one can still take a place, or wait for one. */
export function isBookable(
  date: Occurrence,
  slots: readonly Slot[],
  offer: Offer,
  now: Temporal.Instant,
): boolean {
  if (!offer.isPublic || date.isCancelled || slots.length === 0) return false;
  return Temporal.Instant.compare(now, bookableUntilOf(date, slots, offer.cutoffMinutes)) < 0;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}
