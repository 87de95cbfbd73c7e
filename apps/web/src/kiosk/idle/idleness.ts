// When somebody seems to have gone: after a minute without a touch we ask, and half a minute later everything is wiped.

/** Without a touch. In seconds; WCAG 2.2.1 wants at least twenty to answer. */
const QUIET_SECONDS = 60;
const NOTICE_SECONDS = 30;

export type Idleness = { state: 'used' } | { state: 'asked'; secondsLeft: number } | { state: 'over' };

/** Both in milliseconds of the same clock. */
export function idlenessAt(touchedAt: number, now: number): Idleness {
  const quiet = (now - touchedAt) / 1000 - QUIET_SECONDS;
  if (quiet < 0) return { state: 'used' };
  if (quiet >= NOTICE_SECONDS) return { state: 'over' };
  return { state: 'asked', secondsLeft: Math.ceil(NOTICE_SECONDS - quiet) };
}

/** In seconds; no page takes longer. There are voices that never say that they have ended. */
const LONGEST_READING_SECONDS = 180;

/** Somebody who is read to uses the device without touching it. Both in milliseconds of the same clock. */
export function isListening(touchedAt: number, now: number): boolean {
  return (now - touchedAt) / 1000 < LONGEST_READING_SECONDS;
}

/** Heard when the question comes, then every ten seconds, and each of the last five. */
export function soundsAt(secondsLeft: number): boolean {
  return secondsLeft % 10 === 0 || secondsLeft <= 5;
}
