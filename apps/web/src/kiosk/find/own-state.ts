// The booking somebody has found by the slip in their hand: in memory alone, until everything is wiped.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import type { OwnBooking } from '../../shared/booking/own-booking.ts';

export interface OwnState extends OwnBooking {
  booking?: OwnBookingFragment;
  /** What was just done, for the words that say so. */
  done?: 'moved' | 'cancelled' | 'accepted' | 'declined';
}
