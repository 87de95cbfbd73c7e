// What is true of a booking, as far as its person must be told when it changes. Kept as jsonb of what was told last.
import type { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Mode } from '../../../offers/offer-terms.ts';
import type { Slot } from '../../../offers/slot.entity.ts';
import type { Booking } from '../../booking.entity.ts';
import { type BookingEndReason, BookingStatus } from '../../booking-terms.ts';

/** PLACE: it has its places; ENDED: it was cancelled; OVER: the people came or did not, there is nothing to tell. */
export type Standing = 'PLACE' | 'WAITING' | 'HELD' | 'ENDED' | 'OVER';

/** Instants as RFC 3339 texts, so that facts compare and are stored as they are. */
export interface BookingFacts {
  readonly standing: Standing;
  readonly endReason: BookingEndReason | null;
  readonly occurrenceId: string;
  /** Null while it waits. */
  readonly slotId: string | null;
  /** Of its slot; of its date while it waits. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null where it takes place nowhere, e.g. online only. */
  readonly venueId: string | null;
  readonly people: number;
  /** A place is held until then. */
  readonly heldUntil: string | null;
  /** Start of the place that fell through, as long as nothing else is agreed. What was told long ago does not say it. */
  readonly insteadOf?: string | null;
  /** That place, where it was theirs and not only held. */
  readonly insteadOfSlotId?: string | null;
  /** While it waits or is asked: how often a place was held for it. What was told long ago does not say it. */
  readonly asked?: number | null;
  /** Who is there for it, as an id; null: nobody in particular. What was told long ago does not say it. */
  readonly mentorId?: string | null;
}

const standings: Readonly<Record<BookingStatus, Standing>> = {
  [BookingStatus.CONFIRMED]: 'PLACE',
  [BookingStatus.WAITLISTED]: 'WAITING',
  [BookingStatus.OFFERED]: 'HELD',
  [BookingStatus.CANCELLED]: 'ENDED',
  [BookingStatus.ATTENDED]: 'OVER',
  [BookingStatus.MISSED]: 'OVER',
};

/** The facts of a booking with its slot, null while it waits, and its date. */
export function factsOf(booking: Booking, slot: Slot | null, date: Occurrence): BookingFacts {
  const { startsAt, endsAt } = slot ?? date;
  return {
    standing: standings[booking.status],
    endReason: booking.endReason,
    occurrenceId: date.id,
    slotId: booking.slotId,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    venueId: slot?.mode === Mode.ONLINE ? null : date.venueId,
    people: booking.partySize,
    heldUntil: booking.heldUntil?.toString() ?? null,
    insteadOf: booking.insteadOfStartsAt?.toString() ?? null,
    insteadOfSlotId: booking.insteadOfSlotId,
    asked: booking.isLiving && booking.status !== BookingStatus.CONFIRMED ? booking.timesAsked : null,
    mentorId: slot?.mentorId ?? null,
  };
}

/** Whether it is in the past, so that nothing is told any more. */
export function isPast({ standing, endsAt }: BookingFacts, now: Temporal.Instant): boolean {
  return standing === 'OVER' || Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) <= 0;
}
