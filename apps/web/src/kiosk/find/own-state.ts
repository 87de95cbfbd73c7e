// The booking somebody has found by the slip in their hand: in memory alone, until everything is wiped.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import type { OwnBooking } from '../../shared/booking/own-booking.ts';

export interface OwnState extends OwnBooking {
  booking?: OwnBookingFragment;
  /** What was just done, for the words that say so. */
  done?: 'moved' | 'cancelled' | 'accepted' | 'declined';
  /** What was done put another date in place of the one on the slip. */
  needsSlip?: boolean;
  /** A slip was printed since. */
  printed?: boolean;
}

/** With the booking as it is after a deed: what was printed before is no news any more. */
export function afterDeed(
  { number, pin, booking: before, printed }: OwnState,
  done: NonNullable<OwnState['done']>,
  booking: OwnBookingFragment,
): OwnState {
  // Who takes what is held instead may have printed it already.
  const tookInstead = done === 'accepted' && !!before?.insteadOf && !printed;
  return { number, pin, booking, done, needsSlip: done === 'moved' || tookInstead };
}
