/** Turns what a poster says ("22 to 6") into instants, also in the nights in which the clocks change. */
import { atLocalTime } from '../../../platform/time/town-time.ts';

export interface OccurrenceSpan {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
}

/**
 * Start and end of a date that begins on a local day and time and is `minutes` long by the wall clock: 22:00 and 480
 * minutes end at 06:00, seven real hours later in the spring night and nine in the autumn night
 * (docs/decisions/0003). Only if the start itself falls into the hour that spring skips does the whole date move
 * on by that hour and keep its real length; so no date is ever empty.
 */
export function occurrenceSpan(
  on: Temporal.PlainDate,
  startTime: Temporal.PlainTime,
  minutes: number,
  zone: string,
): OccurrenceSpan {
  const startsAt = atLocalTime(on, startTime, zone);
  const announced = on.toPlainDateTime(startTime);
  const shown = startsAt.toZonedDateTimeISO(zone).toPlainDateTime();
  if (!shown.equals(announced)) return { startsAt, endsAt: startsAt.add({ minutes }) };
  const end = announced.add({ minutes });
  return { startsAt, endsAt: atLocalTime(end.toPlainDate(), end.toPlainTime(), zone) };
}
