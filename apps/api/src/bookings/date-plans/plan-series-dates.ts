// "This and later", "all": what the changed rule of a series means for each of its dates.
import type { Town } from '../../places/town/town.entity.ts';
import { checkSeriesRule } from '../../offers/series/rule/check-series-rule.ts';
import type { Pair } from '../../offers/series/plan-series-change.ts';
import { ruleOf } from '../../offers/series/rule/rule-of-series.ts';
import { type SeriesDate, seriesDates, type SeriesWindow } from '../../offers/series/dates/series-dates.ts';
import type { DayRange } from '../../offers/series/rule/series-rule.ts';
import type { Series } from '../../offers/series.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { SeriesChange } from './date-change.ts';
import type { DateNow } from './dates-now.ts';
import type { ChangeStep, DatesPlan, Step } from './dates-plan.ts';
import { type DateOfSeries, pairDates } from './pair-dates.ts';
import type { SeriesNow } from './series-now.ts';
import { slotsWithPlaces } from './places-change.ts';
import { earliest, earliestStart, windowOf } from './series-window.ts';
import { shiftedSlots, slotsByPlan } from './slot-changes.ts';

type OwnSlots = Pick<ChangeStep, 'slots' | 'staffedAlone'>;

interface Surroundings {
  readonly town: Pick<Town, 'timeZone' | 'federalState'>;
  readonly closedDays: DayRange[];
  readonly townDaysOff: ReadonlyMap<string, string>;
  readonly now: Temporal.Instant;
}

/**
 * The plan for the dates of a series under its changed rule.
 * @throws DomainError BAD_INPUT (`series`, with the problem) for a rule that cannot be, PLACES_TAKEN
 */
export function planSeriesDates(
  before: SeriesNow,
  changed: Series,
  change: SeriesChange,
  surroundings: Surroundings,
): DatesPlan {
  const { from, splits, series } = before;
  const pairing = series.frequency === changed.frequency ? changed.frequency : 'WEEKLY';
  const window = windowOf(before, pairing);
  const wanted = wantedDates(before, changed, window, surroundings);
  const dates = before.dates.map((date) => ({ ...date, on: date.occurrence.seriesOn! }));
  const { pairs, remove, add } = pairDates(dates, wanted, pairing);

  const { slotPlan: plan, places } = change;
  const { minutes } = changed;
  const slotsOf = (date: DateNow, to: SeriesDate): OwnSlots =>
    plan && !isStaffedAlone(date, before)
      ? { slots: slotsByPlan(date, to, { minutes, plan, now: surroundings.now }), staffedAlone: false }
      : { slots: slotsWithPlaces(shiftedSlots(date, to, minutes === series.minutes), places) };
  const followed = pairs.map((pair) => follow(pair, changed, slotsOf, surroundings.now));
  const firstOn = earliest([from, ...followed.flatMap((step) => (step.do === 'CHANGE' ? [step.on!] : []))]);
  const added = add
    .filter((date) => Temporal.PlainDate.compare(date.on, firstOn) >= 0 && !hasPassed(date, surroundings.now))
    .map(({ on, startsAt, endsAt }): Step => ({ do: 'ADD', on, to: { startsAt, endsAt } }));
  return {
    series: {
      changed: { ...changed, startsOn: earliest([changed.startsOn, firstOn]), filledUntil: window.until },
      split: splits ? { oldId: series.id, on: from } : null,
    },
    steps: [...followed, ...remove.map(leave), ...added],
  };
}

/** What the changed rule asks for, except days on which an untouched date of the series stands already. */
function wantedDates(
  { takenOn }: SeriesNow,
  changed: Series,
  window: Pick<SeriesWindow, 'from' | 'until'>,
  { town, closedDays, townDaysOff }: Surroundings,
): SeriesDate[] {
  const rule = ruleOf({ ...changed, startsOn: earliestStart(changed, window.from) }, town);
  const [problem] = checkSeriesRule(rule);
  if (problem) throw new DomainError('BAD_INPUT', { problem }, 'series');
  return seriesDates(rule, { ...window, closedDays, townDaysOff }).filter(
    ({ on }) => !takenOn.has(on.toString()),
  );
}

/** A date whose new time has passed already stays as it was: nobody can be moved into the past. */
function follow(
  { from: date, to }: Pair<DateOfSeries, SeriesDate>,
  { venueId, meetingUrl }: Series,
  slotsOf: (date: DateNow, to: SeriesDate) => OwnSlots,
  now: Temporal.Instant,
): Step {
  if (hasPassed(to, now)) return { do: 'STAY', date, on: date.on };
  if (isLeftAlone(date)) return { do: 'STAY', date, on: to.on };
  const { on, startsAt, endsAt } = to;
  return { do: 'CHANGE', date, on, to: { startsAt, endsAt, venueId, meetingUrl }, ...slotsOf(date, to) };
}

/** Whose staffing is its own; the date that somebody opened to change its series follows it again. */
function isStaffedAlone({ occurrence }: DateNow, { pivotId }: SeriesNow): boolean {
  return occurrence.staffedAlone && occurrence.id !== pivotId;
}

/** Changed by itself or cancelled: it keeps its time and state, and only its day in the series changes. */
function isLeftAlone({ occurrence }: DateNow): boolean {
  return occurrence.changedAlone || occurrence.isCancelled;
}

function leave(date: DateOfSeries): Step {
  if (isLeftAlone(date)) return { do: 'STAY', date, on: date.on };
  return { do: date.everBooked ? 'CANCEL' : 'DELETE', date };
}

function hasPassed({ startsAt }: SeriesDate, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(startsAt, now) <= 0;
}
