// From which day to which day the dates of a changed series are computed: whole weeks or months, so that a date finds
// its new day also when that lies before the first or after the last one there was.
import { endOfPeriod, startOfPeriod } from '../../offers/series/plan-series-change.ts';
import type { SeriesFrequency } from '../../offers/series/rule/series-rule.ts';
import type { Series } from '../../offers/series.entity.ts';
import type { SeriesNow } from './series-now.ts';

/** The days, both included, in which dates are paired. */
export function windowOf({ series, from, dates }: SeriesNow, pairing: SeriesFrequency) {
  const days = dates.map(({ occurrence }) => occurrence.seriesOn!);
  const last = [from, series.filledUntil ?? from, ...days].reduce(later);
  return { from: startOfPeriod(from, pairing), until: endOfPeriod(last, pairing) };
}

/**
 * The first day on which a date could be without a change of the rhythm: it counts in weeks or months from `startsOn`,
 * so any day of the same one serves.
 */
export function earliestStart({ startsOn, frequency }: Series, windowFrom: Temporal.PlainDate) {
  return earlier(startsOn, later(windowFrom, startOfPeriod(startsOn, frequency)));
}

/** The earliest of one or more days. */
export function earliest(days: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return days.reduce(earlier);
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}
