// Which free times are shown first: the next one at this place, then a few that differ from it in a way that matters.
import type { FreeTime } from './free-time.ts';

export interface ArrangedTimes {
  /** The next free time here; somewhere else only where there is none here. */
  next: FreeTime;
  /** By start: later that day, on another day, at another place. */
  others: FreeTime[];
}

/**
 * `times` by start; `dayOf` tells the town's day of an instant; `most` is how many others there are at most.
 * Null when nobody is free.
 */
export function arrangeTimes(
  times: readonly FreeTime[],
  venueId: string | null,
  dayOf: (startsAt: string) => string,
  most = 3,
): ArrangedTimes | null {
  const here = times.filter(({ venue }) => venue.id === venueId);
  const next = here[0] ?? times[0];
  if (!next) return null;
  const isSame = (a: FreeTime, b: FreeTime) =>
    dayOf(a.startsAt) === dayOf(b.startsAt) && a.venue.id === b.venue.id;
  const later = times.filter((time) => time !== next && time.venue.id === next.venue.id);
  const sameDay = later.filter((time) => isSame(time, next)).slice(0, 1);
  const otherDays = firstOfEach(
    later.filter((time) => !isSame(time, next)),
    ({ startsAt }) => dayOf(startsAt),
  );
  const elsewhere = firstOfEach(
    times.filter(({ venue }) => venue.id !== next.venue.id),
    ({ venue }) => venue.id,
  );
  const wanted = [
    ...elsewhere.slice(0, 1),
    ...otherDays.slice(0, 1),
    ...sameDay,
    ...elsewhere.slice(1),
    ...otherDays.slice(1),
  ];
  return { next, others: wanted.slice(0, most).sort(byStart) };
}

const byStart = (a: FreeTime, b: FreeTime) => Date.parse(a.startsAt) - Date.parse(b.startsAt);

function firstOfEach(times: readonly FreeTime[], keyOf: (time: FreeTime) => string): FreeTime[] {
  const seen = new Map<string, FreeTime>();
  for (const time of times) if (!seen.has(keyOf(time))) seen.set(keyOf(time), time);
  return [...seen.values()];
}
