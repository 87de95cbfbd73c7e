/** Turns the plan of a demo offer into the dates and series its organisation would have entered on a given day. */
import type { SeriesDraft } from '../../offers/posting/offer-draft.ts';
import { publicHoliday } from '../../offers/series/dates/public-holidays.ts';
import { atLocalTime, localDate } from '../../platform/time/town-time.ts';
import type { DemoDate, DemoPlan, Weekday } from '../content/content-types.ts';

const ISO_WEEKDAYS: Record<Weekday, number> = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 7,
};

interface Town {
  readonly timeZone: string;
  readonly federalState: string;
}

export interface PlannedDate {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly minutes: number;
}

/** The first such weekday at least so many days after `today`. */
export function comingWeekday(today: Temporal.PlainDate, inDays: number, on: Weekday): Temporal.PlainDate {
  const earliest = today.add({ days: inDays });
  return earliest.add({ days: (ISO_WEEKDAYS[on] - earliest.dayOfWeek + 7) % 7 });
}

/** The single dates of a plan, entered on the day `today` of the town; none for a plan that repeats. */
export function singleDates(plan: DemoPlan, today: Temporal.PlainDate, town: Town): PlannedDate[] {
  if (!('once' in plan)) return [];
  return plan.once.map((date) => {
    const on = workingDay(comingWeekday(today, date.inDays, date.on), town.federalState);
    const startsAt = atLocalTime(on, Temporal.PlainTime.from(date.at), town.timeZone);
    return { startsAt, endsAt: startsAt.add({ minutes: date.minutes }), minutes: date.minutes };
  });
}

/** What a daily plan has running at this moment: a series only makes dates ahead. */
export function runningDate(plan: DemoPlan, now: Temporal.Instant, { timeZone }: Town): PlannedDate[] {
  if (!('daily' in plan)) return [];
  const { at, minutes } = plan.daily;
  const startsAt = atLocalTime(localDate(now, timeZone), Temporal.PlainTime.from(at), timeZone);
  const endsAt = startsAt.add({ minutes });
  const runs = Temporal.Instant.compare(startsAt, now) <= 0 && Temporal.Instant.compare(now, endsAt) < 0;
  return runs ? [{ startsAt, endsAt, minutes }] : [];
}

/** The rule of a plan that repeats, entered on the day `today` of the town; null for any other plan. */
export function repetition(plan: DemoPlan, today: Temporal.PlainDate): Omit<SeriesDraft, 'slotPlan'> | null {
  if ('weekly' in plan) {
    const { on, every = 1, forWeeks } = plan.weekly;
    const startsOn = comingWeekday(today, 0, on);
    const endsOn = forWeeks === undefined ? null : startsOn.add({ weeks: forWeeks - 1 });
    return { ...rule(plan.weekly), frequency: 'WEEKLY', every, startsOn, endsOn };
  }
  if ('daily' in plan) {
    const { at, minutes } = plan.daily;
    const weekdays = Object.values(ISO_WEEKDAYS);
    const startTime = Temporal.PlainTime.from(at);
    return { weekdays, startTime, minutes, frequency: 'WEEKLY', startsOn: today };
  }
  if ('monthly' in plan) {
    return { ...rule(plan.monthly), frequency: 'MONTHLY_BY_WEEKDAY', nth: plan.monthly.nth, startsOn: today };
  }
  return null;
}

function rule({ on, at, minutes }: Pick<DemoDate, 'on' | 'at' | 'minutes'>) {
  return { weekdays: [ISO_WEEKDAYS[on]], startTime: Temporal.PlainTime.from(at), minutes };
}

/** A public holiday moves the date by a week, so that it keeps its weekday. */
function workingDay(on: Temporal.PlainDate, federalState: string): Temporal.PlainDate {
  return publicHoliday(on, federalState) ? workingDay(on.add({ weeks: 1 }), federalState) : on;
}
