// Whether a question that was planned is still to be asked.
import { Reconfirm } from '../../../offers/offer-terms.ts';
import type { Booking } from '../../booking.entity.ts';
import { BookingStatus } from '../../booking-terms.ts';
import { askUntil, type ReconfirmKind } from './reconfirm-times.ts';

/** It has its place at the same time, nobody has answered, and there is time to. The booking comes with slot, date and offer. */
export function asksStill(
  kind: ReconfirmKind,
  aboutAt: Temporal.Instant,
  { status, slotRow, occurrenceRow, comingSaidFor }: Booking,
  { now, zone }: { now: Temporal.Instant; zone: string },
): boolean {
  return (
    status === BookingStatus.CONFIRMED &&
    occurrenceRow!.offerRow!.reconfirm !== Reconfirm.OFF &&
    slotRow!.startsAt.equals(aboutAt) &&
    !comingSaidFor?.equals(aboutAt) &&
    Temporal.Instant.compare(now, askUntil(kind, aboutAt, zone)) < 0
  );
}
