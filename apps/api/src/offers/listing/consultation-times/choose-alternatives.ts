// Which other times are offered to whoever lost the one they wanted: different ways out first, each as near as can be.
import type { ConsultationTime } from './consultation-time.ts';

export enum AlternativeReason {
  SAME_DAY = 'SAME_DAY',
  ANOTHER_DAY = 'ANOTHER_DAY',
  NEIGHBOUR = 'NEIGHBOUR',
}

/** A time at another venue, so far away. */
export interface TimeNearby {
  readonly time: ConsultationTime;
  readonly kilometres: number;
}

export interface Alternative extends Omit<TimeNearby, 'kilometres'> {
  readonly reason: AlternativeReason;
  /** Null at the venue itself. */
  readonly kilometres: number | null;
}

interface Choice {
  /** The time that was wanted. */
  readonly wanted: Temporal.Instant;
  /** Free times of the venue. */
  readonly here: readonly ConsultationTime[];
  /** The first free time of each venue around. */
  readonly around: readonly TimeNearby[];
  readonly zone: string;
}

/**
 * The nearest time of that day, the nearest other day, and the nearest venue of those that are free soonest (counted in
 * weeks); then the next of each, until there are enough.
 */
export function chooseAlternatives({ wanted, here, around, zone }: Choice, first: number): Alternative[] {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  const wantedDay = day(wanted);
  const daysOff = ({ startsAt }: ConsultationTime) => Math.abs(wantedDay.until(day(startsAt)).days);
  const others = here.filter(({ startsAt }) => !startsAt.equals(wanted));
  const sameDay = others.filter((time) => daysOff(time) === 0).sort(nearestTo(wanted));
  const byDay = others
    .filter((time) => daysOff(time) > 0)
    .sort((a, b) => daysOff(a) - daysOff(b) || minutesOfDay(a, wanted, zone) - minutesOfDay(b, wanted, zone));
  const days = new Set<string>();
  const anotherDay = byDay.filter(({ startsAt }) => days.size < days.add(day(startsAt).toString()).size);
  const weeksOff = (time: ConsultationTime) => Math.floor(daysOff(time) / 7);
  const neighbours = around.toSorted(
    (a, b) => weeksOff(a.time) - weeksOff(b.time) || a.kilometres - b.kilometres,
  );
  const { SAME_DAY, ANOTHER_DAY, NEIGHBOUR } = AlternativeReason;
  const ways: Alternative[][] = [
    sameDay.map((time) => ({ reason: SAME_DAY, time, kilometres: null })),
    anotherDay.map((time) => ({ reason: ANOTHER_DAY, time, kilometres: null })),
    neighbours.map(({ time, kilometres }) => ({ reason: NEIGHBOUR, time, kilometres })),
  ];
  const turns = ways.flatMap((way, order) => way.map((found, turn) => ({ found, order, turn })));
  const chosen = turns.sort((a, b) => a.turn - b.turn).slice(0, first);
  return chosen.sort((a, b) => a.order - b.order).map(({ found }) => found);
}

/** The nearest first; of two that are as near, the later one. */
function nearestTo(wanted: Temporal.Instant) {
  const off = ({ startsAt }: ConsultationTime) => {
    const minutes = wanted.until(startsAt).total('minutes');
    return minutes < 0 ? 0.5 - minutes : minutes;
  };
  return (a: ConsultationTime, b: ConsultationTime) => off(a) - off(b);
}

/** How far the wall clock is from the wanted time of day. */
function minutesOfDay({ startsAt }: ConsultationTime, wanted: Temporal.Instant, zone: string): number {
  const time = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainTime();
  return Math.abs(time(wanted).until(time(startsAt)).total('minutes'));
}
