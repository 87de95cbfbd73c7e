// What became of somebody whose slot fell through: nobody loses a place without the next best that there is.
import type { Slot } from '../../offers/slot.entity.ts';
import type { Booking } from '../booking.entity.ts';

/** In the order in which it is tried. */
export enum DisplacedTo {
  SAME_TIME = 'SAME_TIME',
  HELD = 'HELD',
  WAITING = 'WAITING',
  UNREACHABLE = 'UNREACHABLE',
}

export interface Displaced {
  /** As it was before. */
  readonly booking: Booking;
  readonly from: Slot;
  readonly to: DisplacedTo;
  /** Its slot now; null while it waits. */
  readonly slot: Pick<Slot, 'id' | 'occurrenceId' | 'startsAt'> | null;
  readonly heldUntil: Temporal.Instant | null;
}

/** A place elsewhere that could be held instead; its date is locked. */
export interface OtherPlace {
  readonly slotId: string;
  readonly occurrenceId: string;
  readonly startsAt: Temporal.Instant;
  /** When its date ends: contacts are kept by that. */
  readonly dateEndsAt: Temporal.Instant;
  /** Cut-off of its offer. */
  readonly cutoffMinutes: number;
}

/** Somebody and the slot that falls through under them. */
export interface Falling {
  readonly booking: Booking;
  readonly from: Slot;
}
