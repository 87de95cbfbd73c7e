// What somebody wants changed about dates, and what that means for each of them and its bookings.
import type { SeriesDraft } from '../../offers/posting/offer-draft.ts';
import type { Places } from '../../offers/posting/planned-slots.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';

/** What is left out stays as it is. */
export interface DateChange {
  readonly startsAt?: Temporal.Instant;
  /** Default: the date keeps its length. */
  readonly endsAt?: Temporal.Instant;
  /** Null for online only. */
  readonly venueId?: string | null;
  readonly meetingUrl?: string | null;
  /** Of each slot; refused where more are taken. */
  readonly places?: Places;
  /** Other slots, as when somebody else staffs it; its series then leaves them alone. */
  readonly slotPlan?: readonly PlannedSlot[];
}

/**
 * What is left out stays as it is; a `slotPlan` is laid over every date, also over slots changed since, but not over dates
 * that were staffed by themselves.
 */
export type SeriesChange = Partial<Omit<SeriesDraft, 'startsOn'>> & {
  /** Of each slot; where more are taken, so many stay until somebody gives theirs back. */
  readonly places?: Places;
};

/** This date alone, or the rule of its series: from this date on, or for all dates that have not begun. */
export type WantedChange =
  | { readonly scope: 'THIS'; readonly change: DateChange }
  | { readonly scope: 'THIS_AND_LATER' | 'ALL'; readonly change: SeriesChange };

/**
 * KEPT: as it was. RESIZED: only its places change. MOVED: another time or venue, and the bookings go along. CANCELLED: every booking ends
 * with DATE_CANCELLED. REMOVED: nobody ever booked it. ADDED: a new date.
 */
export type Effect = 'KEPT' | 'RESIZED' | 'MOVED' | 'CANCELLED' | 'REMOVED' | 'ADDED';

/** How many places a date shall have before and after a change; null for no limit. */
export interface PlacesChange {
  readonly from: number | null;
  readonly to: number | null;
  /** More are taken than are wanted; these stay until somebody gives theirs back. */
  readonly tooFull: boolean;
}

/** What becomes of somebody whose mentor has no time any more. */
export interface TalkEffect {
  readonly bookingId: string;
  readonly number: string;
  readonly needs: readonly string[];
  readonly startsAt: Temporal.Instant;
  readonly mentorId: string;
  /** Who takes over at the same time; null when nobody can, and the mentor stays for this talk. */
  readonly toMentorId: string | null;
}

/** What a change means for one date. */
export interface Consequence {
  /** Null for a date that is added. */
  readonly occurrenceId: string | null;
  /** Local day of the date before the change; of an added one the day it is on. */
  readonly on: Temporal.PlainDate;
  readonly effect: Effect;
  readonly from: OccurrenceSpan | null;
  readonly to: OccurrenceSpan | null;
  /** Null when nothing is wanted of them, or they are so many already. */
  readonly places: PlacesChange | null;
  /** Bookings that have or are held a place. */
  readonly bookings: number;
  /** People in these bookings. */
  readonly people: number;
  /** Bookings on the waiting list. */
  readonly waiting: number;
  /** Only those whose mentor changes or should have. */
  readonly talks: readonly TalkEffect[];
}
