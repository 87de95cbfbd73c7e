/** The days on which a series' pattern falls, before anything is left out. */
import type { NthWeekday, SeriesRule } from '../rule/series-rule.ts';

type Pattern = Pick<SeriesRule, 'frequency' | 'interval' | 'weekdays' | 'nth' | 'startsOn' | 'endsOn'>;

/**
 * The pattern's days in order, from `from` to `until` (both included) and within the series. It steps by weeks or
 * months and enters at `from`, however long ago the series began; a pattern that never falls on a day just ends.
 * @throws RangeError when the interval isn't a whole number from 1
 */
export function* candidateDates(
  rule: Pattern,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  if (!Number.isSafeInteger(rule.interval) || rule.interval < 1)
    throw new RangeError('interval out of range');
  const first = isBefore(from, rule.startsOn) ? rule.startsOn : from;
  const last = rule.endsOn && isBefore(rule.endsOn, until) ? rule.endsOn : until;
  if (isBefore(last, first)) return;
  const days = rule.frequency === 'WEEKLY' ? weeklyDays(rule, first, last) : monthlyDays(rule, first, last);
  for (const day of days) {
    if (!isBefore(day, first) && !isBefore(last, day)) yield day;
  }
}

function* weeklyDays(rule: Pattern, first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const start = mondayOf(rule.startsOn);
  const { weeks } = start.until(mondayOf(first), { largestUnit: 'weeks' });
  const weekdays = rule.weekdays.toSorted((a, b) => a - b);
  const step = { weeks: rule.interval };
  let monday = start.add({ weeks: wholeSteps(weeks, rule.interval) });
  for (; !isBefore(last, monday); monday = monday.add(step)) {
    for (const weekday of weekdays) yield monday.add({ days: weekday - 1 });
  }
}

function* monthlyDays(rule: Pattern, first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const start = rule.startsOn.toPlainYearMonth();
  const { months } = start.until(first.toPlainYearMonth(), { largestUnit: 'months' });
  const [weekday] = rule.weekdays;
  if (weekday === undefined || rule.nth == null) return;
  const step = { months: rule.interval };
  const end = last.toPlainYearMonth();
  let month = start.add({ months: wholeSteps(months, rule.interval) });
  for (; Temporal.PlainYearMonth.compare(month, end) <= 0; month = month.add(step)) {
    const day = nthWeekdayOf(month, weekday, rule.nth);
    if (day) yield day;
  }
}

/** The month's nth weekday (1 = Monday), from its end for -1; null in a month without a fifth. */
function nthWeekdayOf(month: Temporal.PlainYearMonth, weekday: number, nth: NthWeekday) {
  const firstOfMonth = month.toPlainDate({ day: 1 });
  const firstDay = 1 + ((weekday - firstOfMonth.dayOfWeek + 7) % 7);
  const weeksInMonth = Math.floor((month.daysInMonth - firstDay) / 7);
  const weeks = nth === -1 ? weeksInMonth : nth - 1;
  return weeks <= weeksInMonth ? firstOfMonth.with({ day: firstDay + 7 * weeks }) : null;
}

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });

const wholeSteps = (distance: number, interval: number) => Math.floor(distance / interval) * interval;

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
