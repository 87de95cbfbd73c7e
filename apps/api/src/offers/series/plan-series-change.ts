/** Which date of a series becomes which when its rule changes, so that a date takes its bookings along. */
import type { SeriesFrequency } from './rule/series-rule.ts';

interface Day {
  /** Local day, the name of a date within its series. */
  readonly on: Temporal.PlainDate;
}

/** What a date becomes. */
export interface Pair<From, To> {
  readonly from: From;
  readonly to: To;
}

interface SeriesChangePlan<From, To> {
  /** On the same day before and after; the time of day may still differ. */
  readonly keep: Pair<From, To>[];
  /** To another day of the same week or month. */
  readonly move: Pair<From, To>[];
  readonly remove: From[];
  readonly add: To[];
}

/**
 * Pairs the dates there are with those a new rule wants, both in order and each day once. A day that is on both sides
 * stays; what is left pairs in order within the same ISO week, or calendar month for monthly series: from Tuesdays to
 * Thursdays every date moves by two days. Nothing ever moves further than that.
 */
export function planSeriesChange<From extends Day, To extends Day>(
  existing: readonly From[],
  wanted: readonly To[],
  frequency: SeriesFrequency,
): SeriesChangePlan<From, To> {
  const sameDay = pairUp(existing, wanted, String);
  const nearby = pairUp(sameDay.without, sameDay.unmet, (on) => startOfPeriod(on, frequency).toString());
  return { keep: sameDay.pairs, move: nearby.pairs, remove: nearby.without, add: nearby.unmet };
}

/** Monday of the week, or first day of the month, that holds a day. */
export function startOfPeriod(on: Temporal.PlainDate, frequency: SeriesFrequency): Temporal.PlainDate {
  return frequency === 'WEEKLY' ? on.subtract({ days: on.dayOfWeek - 1 }) : on.with({ day: 1 });
}

/** Sunday of the week, or last day of the month, that holds a day. */
export function endOfPeriod(on: Temporal.PlainDate, frequency: SeriesFrequency): Temporal.PlainDate {
  return frequency === 'WEEKLY' ? on.add({ days: 7 - on.dayOfWeek }) : on.with({ day: on.daysInMonth });
}

/** Pairs in order what has the same key; `without` and `unmet` are left over. */
function pairUp<From extends Day, To extends Day>(
  existing: readonly From[],
  wanted: readonly To[],
  keyOf: (on: Temporal.PlainDate) => string,
) {
  const open = Map.groupBy(wanted, ({ on }) => keyOf(on));
  const pairs: Pair<From, To>[] = [];
  const without: From[] = [];
  for (const from of existing) {
    const to = open.get(keyOf(from.on))?.shift();
    if (to) pairs.push({ from, to });
    else without.push(from);
  }
  const met = new Set(pairs.map(({ to }) => to));
  return { pairs, without, unmet: wanted.filter((to) => !met.has(to)) };
}
