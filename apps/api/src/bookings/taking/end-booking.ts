// How a booking ends before its date: its places go back to the slot, its row stays as a count.
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type Deed, noteEvents } from '../history/note-events.ts';
import { type BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { changePlaces } from './slot-places.ts';

/** Ends a living booking; the caller holds the lock of its date and passes the places on afterwards. */
export async function endBooking(
  entities: EntityManager,
  booking: Booking,
  reason: BookingEndReason,
  deed: Deed,
): Promise<void> {
  if (booking.takesPlaces) await changePlaces(entities, booking.slotId!, -booking.partySize);
  await entities.update(
    Booking,
    { id: booking.id },
    {
      status: BookingStatus.CANCELLED,
      endedAt: deed.now,
      endReason: reason,
      heldUntil: null,
      waitingRank: null,
    },
  );
  const ended = { bookingId: booking.id, kind: BookingEventKind.CANCELLED, endReason: reason };
  await noteEvents(entities, deed, [ended]);
}
