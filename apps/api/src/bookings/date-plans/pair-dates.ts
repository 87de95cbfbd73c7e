// Which date of a series takes over which day of the changed rule, when some of them are called off.
import { type Pair, planSeriesChange } from '../../offers/series/plan-series-change.ts';
import type { SeriesDate } from '../../offers/series/dates/series-dates.ts';
import type { SeriesFrequency } from '../../offers/series/rule/series-rule.ts';
import type { DateNow } from './dates-now.ts';

/** A date under the day it has in its series. */
export type DateOfSeries = DateNow & { readonly on: Temporal.PlainDate };

interface PairedDates {
  readonly pairs: readonly Pair<DateOfSeries, SeriesDate>[];
  readonly remove: readonly DateOfSeries[];
  readonly add: readonly SeriesDate[];
}

/**
 * Pairs dates and wanted days as `planSeriesChange` does. Cancelled dates come last: nobody gives way to a date that
 * does not take place, none moves to a day that was called off, and no date is added where one was.
 */
export function pairDates(
  dates: readonly DateOfSeries[],
  wanted: readonly SeriesDate[],
  pairing: SeriesFrequency,
): PairedDates {
  const cancelled = dates.filter(({ occurrence }) => occurrence.isCancelled);
  const calledOff = new Set(cancelled.map(({ on }) => on.toString()));
  const isCalledOff = ({ on }: SeriesDate) => calledOff.has(on.toString());
  const living = planSeriesChange(
    dates.filter(({ occurrence }) => !occurrence.isCancelled),
    wanted.filter((day) => !isCalledOff(day)),
    pairing,
  );
  const open = new Set(living.add);
  const rest = wanted.filter((day) => open.has(day) || isCalledOff(day));
  const after = planSeriesChange(cancelled, rest, pairing);
  return {
    pairs: [living.keep, living.move, after.keep, after.move].flat(),
    remove: [...living.remove, ...after.remove],
    add: after.add,
  };
}
