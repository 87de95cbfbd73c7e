// The plan of a change, date by date: computed once, shown by the preview and written when it is applied.
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import type { Series } from '../../offers/series.entity.ts';
import type { DateNow } from './dates-now.ts';
import type { SlotChanges } from './slot-changes.ts';

/** Where and when a date takes place after the change. */
export interface DateTarget extends OccurrenceSpan {
  readonly venueId: string | null;
  readonly meetingUrl: string | null;
}

/** `on` is the day a date has in its series afterwards; null for a single date. */
export type Step =
  /** Keeps time, place and state: it was changed alone or cancelled, or its new time has passed already. */
  | { readonly do: 'STAY'; readonly date: DateNow; readonly on: Temporal.PlainDate }
  | {
      readonly do: 'CHANGE';
      readonly date: DateNow;
      readonly on: Temporal.PlainDate | null;
      readonly to: DateTarget;
      readonly slots: SlotChanges;
      /** Whether its slots are its own from now on, or those of its series; as before when left out. */
      readonly staffedAlone?: boolean;
    }
  | { readonly do: 'CANCEL' | 'DELETE'; readonly date: DateNow }
  | { readonly do: 'ADD'; readonly on: Temporal.PlainDate; readonly to: OccurrenceSpan };

/** A date that gets another time, place or slots. */
export type ChangeStep = Extract<Step, { do: 'CHANGE' }>;

export interface SeriesPlan {
  /** The series as it will be; a new one when it is split. */
  readonly changed: Series;
  /** The series that ends, and the first day that goes over to the new one; null when it changes in place. */
  readonly split: { readonly oldId: string; readonly on: Temporal.PlainDate } | null;
}

export interface DatesPlan {
  /** Null when one date changes alone. */
  readonly series: SeriesPlan | null;
  readonly steps: readonly Step[];
}
