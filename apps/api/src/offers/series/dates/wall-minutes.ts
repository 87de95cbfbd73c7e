// The length of a date as a poster says it: by the clock on the wall, also in the two nights when it changes.
import type { OccurrenceSpan } from './occurrence-span.ts';

/** Minutes by the wall clock of the zone. */
export function wallMinutes({ startsAt, endsAt }: OccurrenceSpan, zone: string): number {
  const [start, end] = [startsAt, endsAt].map((at) => at.toZonedDateTimeISO(zone).toPlainDateTime());
  return start!.until(end!).total('minutes');
}
