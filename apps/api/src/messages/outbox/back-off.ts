/** When a message that could not be delivered is tried again. */

const PAUSES_MINUTES = [1, 5, 15, 60, 120, 240];
/** Mail servers give up after days (RFC 5321, 4.5.4.1: 4–5); whoever hears of a date so late is better called. */
const GIVEN_UP_AFTER_HOURS = 48;

/**
 * When to try again after `tries` tries in vain, the last one now; null when it is time to give up.
 * @param since when it was to be sent first
 */
export function nextTry(
  tries: number,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const at = now.add({ minutes: PAUSES_MINUTES[tries - 1] ?? PAUSES_MINUTES.at(-1)! });
  return Temporal.Instant.compare(at, since.add({ hours: GIVEN_UP_AFTER_HOURS })) > 0 ? null : at;
}
