// How a booking ends before its date: its places go back to the slot, its row stays as a count.
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { type BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { changePlaces } from './slot-places.ts';

/** Ends a living booking; the caller holds the lock of its date and passes the places on afterwards. */
export async function endBooking(
  entities: EntityManager,
  booking: Booking,
  reason: BookingEndReason,
  now: Temporal.Instant,
): Promise<void> {
  if (booking.takesPlaces) await changePlaces(entities, booking.slotId!, -booking.partySize);
  await entities.update(
    Booking,
    { id: booking.id },
    { status: BookingStatus.CANCELLED, endedAt: now, endReason: reason, heldUntil: null, waitingRank: null },
  );
}
