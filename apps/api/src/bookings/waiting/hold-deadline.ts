/** How long a place that came free is kept for the one on the waiting list who asked to be asked first. */
import { atLocalTime, isNight, localDate, timeOfDay } from '../../platform/time/town-time.ts';

const LONG_HOLD = { hours: 24 };
const SHORT_HOLD = { hours: 2 };
const FAR_AHEAD_HOURS = 48;
/** Nearer to the end of booking than this, places are held for nobody. */
export const OPEN_TO_ALL_HOURS = 3;
const ANSWER_BEFORE_CLOSE_HOURS = 1;
const ANSWER_UNTIL = Temporal.PlainTime.from('09:00');
/** The team calls from Monday to Friday; what comes after noon has time until the evening of the next such day. */
const CALLED_UNTIL = Temporal.PlainTime.from('17:00');
const SATURDAY = 6;

/**
 * Until when a place that comes free now is held, or null when it is open to whoever comes first, because three hours
 * or less are left until bookings close (at the start, or at the offer's cut-off before it). More than 48 hours ahead
 * it is held for 24 hours, closer for 2. A hold that would end while people sleep (21:00 to 08:00 by the town's clock)
 * ends at 09:00 that morning; but none lasts into the last hour before bookings close, and that limit also wins at
 * night: an unanswered place must still find someone else.
 * @param byCall the person has left nothing but a phone number: held until 17:00 of the next working day at least, so that
 *   somebody of the team can have called them
 */
export function holdDeadline(
  now: Temporal.Instant,
  slotStartsAt: Temporal.Instant,
  closesAt: Temporal.Instant,
  zone: string,
  byCall = false,
): Temporal.Instant | null {
  const openFrom = closesAt.subtract({ hours: OPEN_TO_ALL_HOURS });
  if (Temporal.Instant.compare(now, openFrom) >= 0) return null;
  const latest = closesAt.subtract({ hours: ANSWER_BEFORE_CLOSE_HOURS });
  const farAhead = Temporal.Instant.compare(now.add({ hours: FAR_AHEAD_HOURS }), slotStartsAt) < 0;
  const deadline = afterTheNight(now.add(farAhead ? LONG_HOLD : SHORT_HOLD), zone);
  return earlier(byCall ? later(deadline, whenCalled(now, zone)) : deadline, latest);
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b);
const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) > 0 ? a : b);

/** By when the team has called whoever is to be called from now on. */
function whenCalled(now: Temporal.Instant, zone: string): Temporal.Instant {
  let day = localDate(now, zone);
  if (timeOfDay(now, zone) !== 'MORNING') day = day.add({ days: 1 });
  while (day.dayOfWeek >= SATURDAY) day = day.add({ days: 1 });
  return atLocalTime(day, CALLED_UNTIL, zone);
}

function afterTheNight(instant: Temporal.Instant, zone: string): Temporal.Instant {
  if (!isNight(instant, zone)) return instant;
  const today = localDate(instant, zone);
  const morning = timeOfDay(instant, zone) === 'EVENING' ? today.add({ days: 1 }) : today;
  return atLocalTime(morning, ANSWER_UNTIL, zone);
}
