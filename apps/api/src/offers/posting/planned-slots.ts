// Plans of slots: those of an ordinary date, and the times a plan's slots get on a real day.
import type { PlannedSlot } from '../series.entity.ts';
import type { OccurrenceSpan } from '../series/dates/occurrence-span.ts';
import { modeToken } from '../slot-tokens.ts';
import { Mode } from '../offer-terms.ts';

/** Places of a date by where one takes part; left out means not offered, null means no limit. */
export interface Places {
  readonly onSite?: number | null;
  readonly online?: number | null;
}

/** One slot on site, one online, or both, over the whole date of so many minutes. */
export function placesPlan(minutes: number, { onSite, online }: Places): PlannedSlot[] {
  const slot = (mode: Mode, capacity: number | null) => ({
    offsetMinutes: 0,
    minutes,
    capacity,
    offers: [modeToken(mode)],
  });
  return [
    ...(onSite === undefined ? [] : [slot(Mode.ON_SITE, onSite)]),
    ...(online === undefined ? [] : [slot(Mode.ONLINE, online)]),
  ];
}

export interface SlotSpan extends OccurrenceSpan {
  readonly planned: PlannedSlot;
}

/**
 * When the slots of a date of `minutes` by the wall clock take place. They count real minutes from its start; one
 * that lasts to the end lasts to the real end, also in the two nights when the date is an hour longer or shorter, and
 * one the spring night leaves no time for is left out.
 */
export function slotSpans(date: OccurrenceSpan, minutes: number, plan: readonly PlannedSlot[]): SlotSpan[] {
  return plan.flatMap((planned) => {
    const startsAt = date.startsAt.add({ minutes: planned.offsetMinutes });
    const lastsToTheEnd = planned.offsetMinutes + planned.minutes >= minutes;
    const endsAt = lastsToTheEnd
      ? date.endsAt
      : earlier(startsAt.add({ minutes: planned.minutes }), date.endsAt);
    return Temporal.Instant.compare(startsAt, endsAt) < 0 ? [{ startsAt, endsAt, planned }] : [];
  });
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
