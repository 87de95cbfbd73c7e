/** Reads instants by the town's wall clock: its days, weekdays, times of day and nights. */

/** Morning ends at 12:00, afternoon at 17:00 local time. */
export type TimeOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';

const NIGHT_FROM_HOUR = 21;
const NIGHT_UNTIL_HOUR = 8;

/** The calendar date in the zone (an IANA name such as Europe/Berlin) at this instant. */
export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The first instant of the local day that holds this instant; days have 23 or 25 hours at clock changes. */
export function startOfDay(instant: Temporal.Instant, zone: string): Temporal.Instant {
  return instant.toZonedDateTimeISO(zone).startOfDay().toInstant();
}

/** The local weekday, 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekday(instant: Temporal.Instant, zone: string): number {
  return instant.toZonedDateTimeISO(zone).dayOfWeek;
}

/** Whether the wall clock shows morning (before 12), afternoon (before 17) or evening; 03:00 is morning. */
export function timeOfDay(instant: Temporal.Instant, zone: string): TimeOfDay {
  const { hour } = instant.toZonedDateTimeISO(zone);
  if (hour < 12) return 'MORNING';
  return hour < 17 ? 'AFTERNOON' : 'EVENING';
}

/** Whether people sleep: from 21:00 (included) to 08:00 (not included) by the wall clock. */
export function isNight(instant: Temporal.Instant, zone: string): boolean {
  const { hour } = instant.toZonedDateTimeISO(zone);
  return hour >= NIGHT_FROM_HOUR || hour < NIGHT_UNTIL_HOUR;
}

/**
 * The instant at which the wall clock shows this date and time. A time that a clock change skips moves forward by
 * the gap (02:30 becomes 03:30), of a time that comes twice the first is meant.
 */
export function atLocalTime(
  on: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
): Temporal.Instant {
  return on.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}
