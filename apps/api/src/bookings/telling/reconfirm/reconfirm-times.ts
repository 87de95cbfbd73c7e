/** When people are asked whether they come, and when a place goes on: by day, and never too late for somebody else. */
import { atLocalTime, isNight, localDate, timeOfDay } from '../../../platform/time/town-time.ts';

export const reconfirmKinds = ['RECONFIRM', 'RECONFIRM_AGAIN'] as const;
export type ReconfirmKind = (typeof reconfirmKinds)[number];

/** Kinds of the rows in `message`; `about_at` is the start that is asked about. */
export const RECONFIRM: Readonly<Record<ReconfirmKind, string>> = {
  RECONFIRM: 'booking.reconfirm',
  RECONFIRM_AGAIN: 'booking.reconfirm-again',
};

const EARLIEST = Temporal.PlainTime.from('09:00');
const LATEST = Temporal.PlainTime.from('20:00');
/** The second question comes so much earlier in the day than the date, so that there is a day to answer it. */
const EARLIER_HOURS = 6;
/** Time to answer the second question. */
const TO_ANSWER_HOURS = 6;
/** Nearer than this a place is given to nobody else: who has it may well come, and hardly anybody else could. */
export const TOO_LATE_HOURS = 3;
/** Whoever booked so shortly before the first question has it in mind, and is not asked. */
export const FRESH_HOURS = 12;
/** No question comes earlier than this before a start: two days, from 20:00 on, with the hour of a clock change. */
export const LONGEST_BEFORE_HOURS = 54;

/** When to ask about a start: two days before at its time, the day before some hours earlier; while people are awake. */
export function askAt(kind: ReconfirmKind, startsAt: Temporal.Instant, zone: string): Temporal.Instant {
  const start = startsAt.toZonedDateTimeISO(zone);
  const time = start.toPlainTime();
  const earlier = time.hour < EARLIER_HOURS ? EARLIEST : time.subtract({ hours: EARLIER_HOURS });
  const [days, at] = kind === 'RECONFIRM' ? [2, time] : [1, earlier];
  return atLocalTime(start.toPlainDate().subtract({ days }), awake(at), zone);
}

/** Until when a question may still be sent that was held up. */
export function askUntil(kind: ReconfirmKind, startsAt: Temporal.Instant, zone: string): Temporal.Instant {
  if (kind === 'RECONFIRM') return askAt('RECONFIRM_AGAIN', startsAt, zone);
  return startsAt.subtract({ hours: TO_ANSWER_HOURS + TOO_LATE_HOURS });
}

/** When a place goes on that nobody answered for, asked a second time at `askedAt`; null when that would be too late. */
export function releaseAt(
  askedAt: Temporal.Instant,
  startsAt: Temporal.Instant,
  zone: string,
): Temporal.Instant | null {
  const at = afterTheNight(askedAt.add({ hours: TO_ANSWER_HOURS }), zone);
  return isTooLate(at, startsAt) ? null : at;
}

export function isTooLate(now: Temporal.Instant, startsAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, startsAt.subtract({ hours: TOO_LATE_HOURS })) > 0;
}

function awake(time: Temporal.PlainTime): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, EARLIEST) < 0) return EARLIEST;
  return Temporal.PlainTime.compare(time, LATEST) > 0 ? LATEST : time;
}

function afterTheNight(at: Temporal.Instant, zone: string): Temporal.Instant {
  if (!isNight(at, zone)) return at;
  const today = localDate(at, zone);
  return atLocalTime(timeOfDay(at, zone) === 'EVENING' ? today.add({ days: 1 }) : today, EARLIEST, zone);
}
