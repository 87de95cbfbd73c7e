// What somebody wants changed about dates, and what that means for each of them and its bookings.
import type { SeriesDraft } from '../../offers/posting/offer-draft.ts';
import type { OccurrenceSpan } from '../../offers/series/occurrence-span.ts';

/** What is left out stays as it is. */
export interface DateChange {
  readonly startsAt?: Temporal.Instant;
  /** Default: the date keeps its length. */
  readonly endsAt?: Temporal.Instant;
  /** Null for online only. */
  readonly venueId?: string | null;
  readonly meetingUrl?: string | null;
}

/** What is left out stays as it is; a `slotPlan` is laid over every date, also over slots changed since. */
export type SeriesChange = Partial<Omit<SeriesDraft, 'startsOn'>>;

/** This date alone, or the rule of its series: from this date on, or for all dates that have not begun. */
export type WantedChange =
  | { readonly scope: 'THIS'; readonly change: DateChange }
  | { readonly scope: 'THIS_AND_LATER' | 'ALL'; readonly change: SeriesChange };

/**
 * KEPT: same time and place. MOVED: another time or venue, and the bookings go along. CANCELLED: every booking ends
 * with DATE_CANCELLED. REMOVED: nobody ever booked it. ADDED: a new date.
 */
export type Effect = 'KEPT' | 'MOVED' | 'CANCELLED' | 'REMOVED' | 'ADDED';

/** What a change means for one date. */
export interface Consequence {
  /** Null for a date that is added. */
  readonly occurrenceId: string | null;
  /** Local day of the date before the change; of an added one the day it is on. */
  readonly on: Temporal.PlainDate;
  readonly effect: Effect;
  readonly from: OccurrenceSpan | null;
  readonly to: OccurrenceSpan | null;
  /** Bookings that have or are held a place. */
  readonly bookings: number;
  /** People in these bookings. */
  readonly people: number;
  /** Bookings on the waiting list. */
  readonly waiting: number;
}
