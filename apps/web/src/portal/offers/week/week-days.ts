// Which seven days the week calendar shows, and where one can go from there.
import { addDays } from '@mitnand/i18n/dates';
import type { OfferSearch } from '../offer-search.ts';

/** Series are planned less far ahead; without an end, whoever follows every link would never be done. */
const FARTHEST = 364;

export interface ShownWeek {
  /** Calendar dates in order; fewer than seven, even none, when the filters end within the week. */
  days: string[];
  /** First day of the week before and of the week after; null where the filters or the calendar end. */
  before: string | null;
  after: string | null;
  /** The first day of all: who comes back to it needs no week in the address. */
  earliest: string;
}

/**
 * The week of a search, seen from today (a calendar date of the town). It begins with the day in the address, else with
 * the first day that the filters allow; days that have passed are never shown, so that a shared week ages well.
 */
export function weekOf({ week, from, to }: OfferSearch, today: string): ShownWeek {
  const farthest = addDays(today, FARTHEST);
  const earliest = earlier(later(today, from), farthest);
  const start = earlier(later(earliest, week), farthest);
  const all = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days));
  const last = to && to < farthest ? to : farthest;
  const next = addDays(start, 7);
  return {
    days: all.filter((date) => !to || date <= to),
    before: start > earliest ? later(earliest, addDays(start, -7)) : null,
    after: next <= last ? next : null,
    earliest,
  };
}

/** Dates compare as their texts do; no date is the earliest of all. */
const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);
