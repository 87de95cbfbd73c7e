// What somebody writes down to post an offer; `OffersService.save` turns it into rows.
import type { Localised } from '../../places/localised.ts';
import type { OfferContact } from '../offer.entity.ts';
import type { Category, Insurance, OfferKind, Reconfirm, Schedule, TextOrigin } from '../offer-terms.ts';
import type { PlannedSlot } from '../series.entity.ts';
import type { NthWeekday, SeriesFrequency } from '../series/rule/series-rule.ts';

/** Texts in one language; paragraphs are separated by an empty line. */
export interface TextDraft {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** What is asked of whoever takes part. */
  readonly asked?: string | null;
  /** What one gets in return. */
  readonly given?: string | null;
  /** Default: a person wrote it. */
  readonly origin?: `${TextOrigin}`;
}

/** A single date. */
export interface DateDraft {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Default: the venue of the offer; null for online only. */
  readonly venueId?: string | null;
  readonly meetingUrl?: string | null;
  readonly slots: readonly PlannedSlot[];
}

/** A rule for many dates; days and times are local to the town. */
export interface SeriesDraft {
  readonly frequency: SeriesFrequency;
  /** Every so many weeks or months; default 1. */
  readonly every?: number;
  /** ISO weekdays, 1 is Monday; exactly one for a monthly series. */
  readonly weekdays: readonly number[];
  /** Monthly only: which of the month's such weekdays, -1 for the last. */
  readonly nth?: NthWeekday | null;
  readonly startsOn: Temporal.PlainDate;
  /** Default: runs on. */
  readonly endsOn?: Temporal.PlainDate | null;
  readonly startTime: Temporal.PlainTime;
  readonly minutes: number;
  /** Default: public holidays of the federal state are left out. */
  readonly leaveOutHolidays?: boolean;
  readonly exceptOn?: readonly Temporal.PlainDate[];
  /** Default: the venue of the offer; null for online only. */
  readonly venueId?: string | null;
  readonly meetingUrl?: string | null;
  readonly slotPlan: readonly PlannedSlot[];
}

export interface OfferDraft {
  /** Edits this offer; a new one when left out. */
  readonly id?: string;
  readonly kind: `${OfferKind}`;
  /** Default: dated when it has dates or a series. */
  readonly schedule?: `${Schedule}`;
  /** Language the author wrote in; `texts` holds it. */
  readonly originalLanguage: string;
  /** By language, ISO 639-1; a language that is left out loses its text. */
  readonly texts: Readonly<Record<string, TextDraft>>;
  readonly organisationId: string;
  readonly venueId?: string | null;
  readonly districtId?: string | null;
  readonly categories: readonly `${Category}`[];
  /** Default: the original language. */
  readonly spokenLanguages?: readonly string[];
  readonly contact: OfferContact;
  readonly insurance: `${Insurance}`;
  /** What is paid or costs, per language. */
  readonly expenses?: Localised | null;
  readonly certificateRequired?: boolean;
  readonly minimumAge?: number | null;
  readonly childrenWelcome?: boolean;
  readonly groupsWelcome?: boolean;
  readonly experienceNeeded?: boolean;
  /** Default: whether one of the given slots is online; an edited offer stays online. */
  readonly online?: boolean;
  /** Default depends on the kind, see offer-kinds.ts; so do the next two. */
  readonly contactRequired?: boolean;
  readonly largestParty?: number;
  readonly cutoffMinutes?: number;
  readonly minimumParticipants?: number | null;
  /** Default: OFF. */
  readonly reconfirm?: `${Reconfirm}`;
  /** A stored picture, with what it shows per language. */
  readonly picture?: { readonly id: string; readonly alternative: Localised } | null;
  /** Added to the dates it has. */
  readonly dates?: readonly DateDraft[];
  /** Added to the series it has. */
  readonly series?: readonly SeriesDraft[];
}
