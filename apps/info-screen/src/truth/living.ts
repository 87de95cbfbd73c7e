/** What of a document may still be shown at an instant. */
import type { ScreenDocument, ScreenEntry, ScreenSlide } from '../screen-document.ts';

export function isLiving(entry: ScreenEntry, now: number): boolean {
  if (now >= entry.until) return false;
  // Without a free time there is nothing to offer, unless it says that it is full or does not take place.
  return entry.state !== 'OPEN' || entry.part !== 'CONSULTATIONS' || freeTimes(entry, now).length > 0;
}

/** Times of a consultation that have not begun. */
export const freeTimes = (entry: ScreenEntry, now: number): number[] =>
  entry.times.filter(({ starts, until }) => now < starts && now < until).map(({ starts }) => starts);

export const isOnNow = (slide: ScreenSlide, now: number): boolean =>
  (slide.starts || 0) <= now && now < (slide.ends || Infinity);

/** The soonest living date after this one that can still be joined. */
export function nextAfter(
  document: ScreenDocument,
  shown: ScreenEntry | undefined,
  now: number,
): ScreenEntry | undefined {
  const parts = document.parts.map(({ part }) => part as string);
  const open = document.entries.filter(
    (entry) =>
      entry.state === 'OPEN' &&
      isLiving(entry, now) &&
      parts.includes(entry.part) &&
      (!shown || (entry.id !== shown.id && isAfter(entry, shown))),
  );
  return open.reduce<ScreenEntry | undefined>(
    (soonest, entry) => (soonest && isAfter(entry, soonest) ? soonest : entry),
    undefined,
  );
}

/** In order of start; of dates that start together the order is any, but always the same. */
export const isAfter = (one: ScreenEntry, other: ScreenEntry): boolean =>
  one.starts > other.starts || (one.starts === other.starts && one.id > other.id);
