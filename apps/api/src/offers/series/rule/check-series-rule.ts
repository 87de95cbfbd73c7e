/** What is wrong with a series before it is saved; the caller turns the problems into an answer for people. */
import { candidateDates } from '../dates/candidate-dates.ts';
import { isFederalState } from '../../../places/town/federal-states.ts';
import type { SeriesRule } from './series-rule.ts';

export type SeriesRuleProblem =
  | 'FREQUENCY_UNKNOWN'
  /** Not a whole number from 1 to 52 weeks or 24 months. */
  | 'INTERVAL_OUT_OF_RANGE'
  | 'WEEKDAY_MISSING'
  /** Not a whole number from 1 (Monday) to 7 (Sunday). */
  | 'WEEKDAY_OUT_OF_RANGE'
  | 'WEEKDAY_TWICE'
  | 'ONE_WEEKDAY_A_MONTH'
  | 'NTH_OUT_OF_RANGE'
  /** A weekly series has no nth. */
  | 'NTH_NOT_WEEKLY'
  /** Before 2000 or after 2199. */
  | 'YEAR_OUT_OF_RANGE'
  | 'ENDS_BEFORE_START'
  /** Between its first and last day, or in its first ten years, the pattern falls on no day at all. */
  | 'NO_DATE'
  | 'START_TIME_NOT_A_MINUTE'
  /** Not a whole number of minutes from 1 to six weeks. */
  | 'LENGTH_OUT_OF_RANGE'
  | 'ZONE_UNKNOWN'
  | 'FEDERAL_STATE_UNKNOWN'
  /** More than 366 days left out by hand. */
  | 'TOO_MANY_EXCEPTIONS';

const LONGEST_INTERVAL = { WEEKLY: 52, MONTHLY_BY_WEEKDAY: 24 };
const LONGEST_MINUTES = 6 * 7 * 24 * 60;
const MOST_EXCEPTIONS = 366;
const NTHS = [1, 2, 3, 4, 5, -1];

/** All problems of a rule, none when it can be saved; each one once, the first is the most telling. */
export function checkSeriesRule(rule: SeriesRule): SeriesRuleProblem[] {
  const problems = [...patternProblems(rule), ...dayProblems(rule), ...timeProblems(rule)];
  if (problems.length === 0 && fallsOnNoDay(rule)) problems.push('NO_DATE');
  return problems;
}

function* patternProblems(rule: SeriesRule): Generator<SeriesRuleProblem> {
  const { frequency, interval, weekdays, nth } = rule;
  if (!Object.hasOwn(LONGEST_INTERVAL, frequency)) yield 'FREQUENCY_UNKNOWN';
  else if (!isWholeFrom1To(LONGEST_INTERVAL[frequency], interval)) yield 'INTERVAL_OUT_OF_RANGE';

  if (weekdays.length === 0) yield 'WEEKDAY_MISSING';
  if (!weekdays.every((weekday) => isWholeFrom1To(7, weekday))) yield 'WEEKDAY_OUT_OF_RANGE';
  if (new Set(weekdays).size < weekdays.length) yield 'WEEKDAY_TWICE';

  if (frequency === 'WEEKLY' && nth != null) yield 'NTH_NOT_WEEKLY';
  if (frequency !== 'MONTHLY_BY_WEEKDAY') return;
  if (weekdays.length > 1) yield 'ONE_WEEKDAY_A_MONTH';
  if (nth == null || !NTHS.includes(nth)) yield 'NTH_OUT_OF_RANGE';
}

function* dayProblems({ startsOn, endsOn, exceptOn }: SeriesRule): Generator<SeriesRuleProblem> {
  const days = endsOn ? [startsOn, endsOn] : [startsOn];
  if (days.some(({ year }) => year < 2000 || year > 2199)) yield 'YEAR_OUT_OF_RANGE';
  if (endsOn && Temporal.PlainDate.compare(endsOn, startsOn) < 0) yield 'ENDS_BEFORE_START';
  if (exceptOn.length > MOST_EXCEPTIONS) yield 'TOO_MANY_EXCEPTIONS';
}

function* timeProblems({ startTime, minutes, zone, federalState }: SeriesRule): Generator<SeriesRuleProblem> {
  if (!startTime.equals(startTime.round({ smallestUnit: 'minute', roundingMode: 'floor' })))
    yield 'START_TIME_NOT_A_MINUTE';
  if (!isWholeFrom1To(LONGEST_MINUTES, minutes)) yield 'LENGTH_OUT_OF_RANGE';
  if (!isTimeZone(zone)) yield 'ZONE_UNKNOWN';
  if (!isFederalState(federalState)) yield 'FEDERAL_STATE_UNKNOWN';
}

function fallsOnNoDay(rule: SeriesRule): boolean {
  // Also without an end a pattern may never fall on a day: the fifth Monday of February in odd years.
  const until = rule.endsOn ?? rule.startsOn.add({ years: 10 });
  return candidateDates(rule, rule.startsOn, until).next().done === true;
}

function isWholeFrom1To(most: number, value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
