// When a kiosk begins anew by itself: never under somebody's hands, and only for a reason.

export interface Health {
  /** The server could not be reached, and now can be. */
  wasAway: boolean;
  /** The server has another version of the site. */
  outdated: boolean;
  /** Since the page was loaded, in milliseconds. */
  runningFor: number;
}

/** Whatever has gathered in half a day of touches goes with the page. */
const FRESH_FOR_MS = 12 * 3_600_000;

export function shouldBeginAnew({ wasAway, outdated, runningFor }: Health, inUse: boolean): boolean {
  return !inUse && (wasAway || outdated || runningFor > FRESH_FOR_MS);
}
