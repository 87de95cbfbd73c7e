/** When somebody is reminded of their date: the day before by the wall clock, and two hours before by the clock. */
import type { BookingFacts } from '../news/facts.ts';
import type { ReminderKind } from '../news/news-terms.ts';

/** By the town's wall clock: a reminder of the day before comes at the time of the date, but while people are awake. */
export const EARLIEST = '09:00';
export const LATEST = '20:00';
export const TWO_HOURS = 2;
/** Whoever booked so shortly before has it in mind. */
export const FRESH_HOURS: Readonly<Record<ReminderKind, number>> = { DAY_BEFORE: 12, TWO_HOURS_BEFORE: 4 };
/** A reminder that was held up is not told any more when so few hours are left; the next one is near, or it is too late. */
export const TOO_LATE_HOURS: Readonly<Record<ReminderKind, number>> = { DAY_BEFORE: 3, TWO_HOURS_BEFORE: 0 };

/** When to remind of a start, in the town's zone. Written in SQL as well: sweep-reminders.ts. */
export function reminderAt(kind: ReminderKind, startsAt: Temporal.Instant, zone: string): Temporal.Instant {
  if (kind === 'TWO_HOURS_BEFORE') return startsAt.subtract({ hours: TWO_HOURS });
  const start = startsAt.toZonedDateTimeISO(zone);
  const time = start.toPlainTime();
  const earliest = Temporal.PlainTime.from(EARLIEST);
  const latest = Temporal.PlainTime.from(LATEST);
  const awake =
    Temporal.PlainTime.compare(time, earliest) < 0
      ? earliest
      : Temporal.PlainTime.compare(time, latest) > 0
        ? latest
        : time;
  return start
    .toPlainDate()
    .subtract({ days: 1 })
    .toZonedDateTime({ timeZone: zone, plainTime: awake })
    .toInstant();
}

/** Whether a reminder of a start is still true and in time. */
export function isStillDue(
  kind: ReminderKind,
  aboutAt: Temporal.Instant,
  { standing, startsAt }: BookingFacts,
  now: Temporal.Instant,
): boolean {
  if (standing !== 'PLACE' || !Temporal.Instant.from(startsAt).equals(aboutAt)) return false;
  return Temporal.Instant.compare(now, aboutAt.subtract({ hours: TOO_LATE_HOURS[kind] })) < 0;
}
