/** How long a place that came free is kept for the one on the waiting list who asked to be asked first. */
import { atLocalTime, isNight, localDate, timeOfDay } from '../../platform/time/town-time.ts';

const LONG_HOLD = { hours: 24 };
const SHORT_HOLD = { hours: 2 };
const FAR_AHEAD_HOURS = 48;
/** Nearer to the end of booking than this, places are held for nobody. */
export const OPEN_TO_ALL_HOURS = 3;
const ANSWER_BEFORE_CLOSE_HOURS = 1;
const ANSWER_UNTIL = Temporal.PlainTime.from('09:00');

/**
 * Until when a place that comes free now is held, or null when it is open to whoever comes first, because three hours
 * or less are left until bookings close (at the start, or at the offer's cut-off before it). More than 48 hours ahead
 * it is held for 24 hours, closer for 2. A hold that would end while people sleep (21:00 to 08:00 by the town's clock)
 * ends at 09:00 that morning; but none lasts into the last hour before bookings close, and that limit also wins at
 * night: an unanswered place must still find someone else.
 */
export function holdDeadline(
  now: Temporal.Instant,
  slotStartsAt: Temporal.Instant,
  closesAt: Temporal.Instant,
  zone: string,
): Temporal.Instant | null {
  const openFrom = closesAt.subtract({ hours: OPEN_TO_ALL_HOURS });
  if (Temporal.Instant.compare(now, openFrom) >= 0) return null;
  const latest = closesAt.subtract({ hours: ANSWER_BEFORE_CLOSE_HOURS });
  const farAhead = Temporal.Instant.compare(now.add({ hours: FAR_AHEAD_HOURS }), slotStartsAt) < 0;
  const deadline = afterTheNight(now.add(farAhead ? LONG_HOLD : SHORT_HOLD), zone);
  return Temporal.Instant.compare(deadline, latest) < 0 ? deadline : latest;
}

function afterTheNight(instant: Temporal.Instant, zone: string): Temporal.Instant {
  if (!isNight(instant, zone)) return instant;
  const today = localDate(instant, zone);
  const morning = timeOfDay(instant, zone) === 'EVENING' ? today.add({ days: 1 }) : today;
  return atLocalTime(morning, ANSWER_UNTIL, zone);
}
