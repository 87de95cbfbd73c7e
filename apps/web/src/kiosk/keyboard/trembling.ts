// Tells a finger that trembles from one that means the same letter twice.

/** A tremor touches 5 to 12 times a second; whoever writes “nn” on glass takes longer than this between the two. */
const TREMBLES_MS = 180;

export interface Touch {
  /** Which key; another one is always meant, and so is what is none. */
  key: unknown;
  /** In milliseconds, as events tell it. */
  at: number;
  /** Not a real keyboard or a switch, which do not tremble. */
  byFinger: boolean;
}

/** `before` is the last touch that counted: a steady row of quick ones does not count as one. */
export function isTrembling({ key, at, byFinger }: Touch, before: Touch | null): boolean {
  return byFinger && key !== null && before !== null && key === before.key && at - before.at < TREMBLES_MS;
}
