// Who may know the address of an online meeting, and from when.
import type { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Mode } from '../../../offers/offer-terms.ts';
import type { Slot } from '../../../offers/slot.entity.ts';
import type { Booking } from '../../booking.entity.ts';
import { BookingStatus } from '../../booking-terms.ts';

const DOORS_OPEN_MINUTES = 30;

/** From when the address is told to this booking; null when never: no place, on site, or no meeting. */
export function meetingUrlFrom(
  booking: Booking,
  occurrence: Occurrence | null,
  slot: Slot | null,
): Temporal.Instant | null {
  const hasPlace = booking.status === BookingStatus.CONFIRMED || booking.status === BookingStatus.ATTENDED;
  if (!hasPlace || !slot || !occurrence?.meetingUrl || slot.mode === Mode.ON_SITE) return null;
  return slot.startsAt.subtract({ minutes: DOORS_OPEN_MINUTES });
}
