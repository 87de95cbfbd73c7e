// What is true of a booking, as far as its person must be told when it changes. Kept as jsonb of what was told last.
import type { BookingEndReason } from '../booking-terms.ts';

/** PLACE: it has its places; ENDED: it was cancelled; OVER: the people came or did not, there is nothing to tell. */
export type Standing = 'PLACE' | 'WAITING' | 'HELD' | 'ENDED' | 'OVER';

/** Instants as RFC 3339 texts, so that facts compare and are stored as they are. */
export interface BookingFacts {
  readonly standing: Standing;
  readonly endReason: BookingEndReason | null;
  readonly occurrenceId: string;
  /** Of its slot; of its date while it waits. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null where it takes place nowhere, e.g. online only. */
  readonly venueId: string | null;
  readonly people: number;
  /** A place is held until then. */
  readonly heldUntil: string | null;
}
