/** The dates of a series within a window, and why a day on which its pattern falls holds none. */
import { candidateDates } from './candidate-dates.ts';
import { occurrenceSpan, type OccurrenceSpan } from './occurrence-span.ts';
import { publicHoliday } from './public-holidays.ts';
import type { DayRange, SeriesRule } from '../rule/series-rule.ts';

export interface SeriesWindow {
  /** First day asked for, local to the town. */
  from: Temporal.PlainDate;
  /** Last day asked for, included. */
  until: Temporal.PlainDate;
  /** When the venue is closed; may overlap and come in any order. */
  closedDays: DayRange[];
  /** The town's own days off, from YYYY-MM-DD to their names; they count as holidays. */
  townDaysOff?: ReadonlyMap<string, string>;
}

/** One date of a series; `on` is its local day and stays its name when the date itself is moved later. */
export interface SeriesDate extends OccurrenceSpan {
  on: Temporal.PlainDate;
}

/** Why a day holds no date; the holiday's name is German. */
type LeftOut = { reason: 'EXCEPTED' } | { reason: 'HOLIDAY'; holiday: string } | { reason: 'VENUE_CLOSED' };

/** A day of the pattern, with the reason when it is left out and null when it is kept. */
export interface SeriesPreviewDate extends SeriesDate {
  leftOut: LeftOut | null;
}

/**
 * The dates of a series from `from` to `until`, in order. Two adjoining windows give what one over both gives.
 * @throws RangeError for a rule that can't be computed; `checkSeriesRule` finds that out before a rule is stored
 */
export function seriesDates(rule: SeriesRule, window: SeriesWindow): SeriesDate[] {
  return seriesPreview(rule, window)
    .filter(({ leftOut }) => leftOut === null)
    .map(({ on, startsAt, endsAt }) => ({ on, startsAt, endsAt }));
}

/**
 * Every day of the pattern from `from` to `until`, kept or left out. The day on which a date starts decides, also
 * for one that lasts past midnight; of several reasons the one set by hand is told first, then the holiday.
 * @throws RangeError as `seriesDates`
 */
export function seriesPreview(rule: SeriesRule, window: SeriesWindow): SeriesPreviewDate[] {
  const excepted = new Set(rule.exceptOn.map(String));
  return Array.from(candidateDates(rule, window.from, window.until), (on) => ({
    on,
    ...occurrenceSpan(on, rule.startTime, rule.minutes, rule.zone),
    leftOut: whyLeftOut(on, rule, excepted, window),
  }));
}

function whyLeftOut(
  on: Temporal.PlainDate,
  rule: SeriesRule,
  excepted: ReadonlySet<string>,
  { closedDays, townDaysOff }: SeriesWindow,
): LeftOut | null {
  if (excepted.has(on.toString())) return { reason: 'EXCEPTED' };
  const holiday = rule.leaveOutHolidays ? nameOfDayOff(on, rule.federalState, townDaysOff) : null;
  if (holiday) return { reason: 'HOLIDAY', holiday };
  return closedDays.some((range) => holds(range, on)) ? { reason: 'VENUE_CLOSED' } : null;
}

function nameOfDayOff(on: Temporal.PlainDate, federalState: string, own: SeriesWindow['townDaysOff']) {
  return publicHoliday(on, federalState) ?? own?.get(on.toString());
}

function holds({ from, to }: DayRange, on: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, on) <= 0 && Temporal.PlainDate.compare(on, to) <= 0;
}
