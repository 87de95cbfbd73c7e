// Tells a finger that trembles from one that means the same letter twice.

/** A tremor touches 4 to 12 times a second; whoever writes “nn” on glass takes longer than this between the two. */
const TREMBLES_MS = 250;

export interface Touch {
  /** Which key; another one is always meant. */
  key: unknown;
  /** In milliseconds, as events tell it. */
  at: number;
  /** Not a real keyboard or a switch, which do not tremble. */
  byFinger: boolean;
}

export function isTrembling({ key, at, byFinger }: Touch, before: Touch | null): boolean {
  return byFinger && before !== null && key === before.key && at - before.at < TREMBLES_MS;
}
