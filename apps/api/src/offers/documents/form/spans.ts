// Days and times of a document as instants, and the other way round.
import { wallMinutes } from '../../series/dates/wall-minutes.ts';
import { occurrenceSpan, type OccurrenceSpan } from '../../series/dates/occurrence-span.ts';
import type { DraftDate } from './document-dates.ts';

/** When a date as typed takes place; null while something is missing. */
export function dateSpan({ on, startTime, minutes }: DraftDate, zone: string): OccurrenceSpan | null {
  if (!on || !startTime || !minutes) return null;
  return occurrenceSpan(Temporal.PlainDate.from(on), Temporal.PlainTime.from(startTime), minutes, zone);
}

/** A date as people write it. */
export function typedDate(span: OccurrenceSpan, zone: string) {
  const start = span.startsAt.toZonedDateTimeISO(zone);
  return {
    on: start.toPlainDate(),
    startTime: typedTime(start.toPlainTime()),
    minutes: wallMinutes(span, zone),
  };
}

/** As 14:00. */
export function typedTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
