// What the team can do with a booking by its state and the time; the services refuse the rest.
import { BookingStatus } from '../booking-terms.ts';
import { isHeld, isOver } from '../bookings.service.ts';
import { doorsOpenAt } from '../dates/attendance.service.ts';
import type { Change } from '../taking/change-booking.ts';
import { BookingDeed } from './team-booking.ts';

/** Looking at the contact is not among them: that depends on the days around the date. */
export function possibleDeeds(seen: Omit<Change, 'entities' | 'by'>): BookingDeed[] {
  const { booking, offer } = seen;
  const deeds: BookingDeed[] = [];
  if (!isOver(seen)) {
    deeds.push(BookingDeed.MOVE, BookingDeed.CANCEL);
    if (offer.largestParty > 1) deeds.push(BookingDeed.CHANGE_PARTY);
    if (isHeld(seen)) deeds.push(BookingDeed.ACCEPT);
    if (booking.status !== BookingStatus.CONFIRMED) deeds.push(BookingDeed.DECLINE);
  }
  if (canCheckIn(seen)) deeds.push(BookingDeed.CHECK_IN);
  return deeds;
}

function canCheckIn({ booking, slot, now }: Omit<Change, 'entities' | 'by'>): boolean {
  if (!slot || !booking.takesPlaces || booking.status === BookingStatus.OFFERED) return false;
  return Temporal.Instant.compare(now, doorsOpenAt(slot)) >= 0;
}
