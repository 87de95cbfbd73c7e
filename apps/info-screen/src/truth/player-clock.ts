/** What time it is, on a player whose own clock may be wrong: the server's word counts, then what was kept of it. */

/** What is kept of the time for the next start. */
export interface KeptTime {
  /** The server's time of the last good answer. */
  heard: number;
  /** The latest time that this player was sure of. */
  seen: number;
  /** What has to be added to the player's own clock. */
  offset: number;
}

/** Longer than that no player is off and still has a document worth showing: then its clock is wrong. */
const LONGEST_OFF = 400 * 86_400_000;
/** The steady clock stands still while a device sleeps; less than that is no sleep. */
const SHORTEST_SLEEP = 60_000;

export interface PlayerClock {
  now(): number;
  /** Whether `now` is the time; else it is only sure that it is not earlier. */
  isSure(): boolean;
  /** What to add to the player's own clock. */
  offset(): number;
  /** The server has said what time it is. */
  hear(serverTime: number): void;
  /**
   * To be asked often: the device may have slept. Or somebody has set its clock forward; so it goes on from there, as what may be
   * over must not be shown, and is not sure of it until the server speaks.
   */
  wake(): void;
}

/**
 * Runs on the steady clock, so that nobody who sets the player's clock back makes what is over come again.
 * @param wall the player's own clock, milliseconds since 1970
 * @param steady milliseconds since the page was opened
 */
export function playerClock(kept: KeptTime | null, wall: () => number, steady: () => number): PlayerClock {
  let base = wall();
  let offset = 0;
  let sure = true;
  let atSteady = steady();
  if (kept) {
    const last = Math.max(kept.heard, kept.seen);
    offset = kept.offset;
    base += offset;
    sure = base >= last && base - last < LONGEST_OFF;
    base = Math.max(base, last);
  }
  const now = () => base + steady() - atSteady;
  const startFrom = (time: number) => {
    base = time;
    atSteady = steady();
  };
  return {
    now,
    isSure: () => sure,
    offset: () => offset,
    hear(serverTime) {
      startFrom(serverTime);
      offset = serverTime - wall();
      sure = true;
    },
    wake() {
      const slept = wall() + offset - now();
      if (slept < SHORTEST_SLEEP || slept > LONGEST_OFF) return;
      startFrom(now() + slept);
      sure = false;
    },
  };
}
