// A day as a timeline: how far each date is, where now is, who came, and what changed while one looked.
import type { ArrivalFragment, BookingStatus, OccurrenceStatus } from '@mitnand/api-client/types';

/** How far a date is; people are let in from `doors` on. */
export type Phase = 'calledOff' | 'later' | 'doors' | 'running' | 'over';

interface Span {
  startsAt: string;
  endsAt: string;
  status: OccurrenceStatus;
}

const doorsOpenMs = 60 * 60_000;

/** When people of a slot or date may be checked in, in milliseconds since 1970 UTC; the API holds the same rule. */
export const doorsOpenAt = (startsAt: string) => Date.parse(startsAt) - doorsOpenMs;

export function phaseOf({ startsAt, endsAt, status }: Span, now: number): Phase {
  if (status === 'CANCELLED') return 'calledOff';
  if (now >= Date.parse(endsAt)) return 'over';
  if (now >= Date.parse(startsAt)) return 'running';
  return now >= doorsOpenAt(startsAt) ? 'doors' : 'later';
}

/** Before which of the dates, which are in the order of their start, the line for now stands; their number for the end. */
export function placeOfNow(dates: { startsAt: string }[], now: number): number {
  const later = dates.findIndex(({ startsAt }) => Date.parse(startsAt) > now);
  return later < 0 ? dates.length : later;
}

/** Hours and minutes until a moment, rounded down; zero when it has passed. */
export function timeLeft(until: string, now: number): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - now) / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

type Noted = Pick<ArrivalFragment, 'id' | 'status'>;

const attendance: BookingStatus[] = ['CONFIRMED', 'ATTENDED', 'MISSED'];

/** Whose attendance somebody else noted, or took back, since the bookings were last shown. */
export function notedByOthers<T extends Noted>(before: Noted[], after: T[], own: ReadonlySet<string>): T[] {
  const shown = new Map(before.map(({ id, status }) => [id, status]));
  return after.filter(({ id, status }) => {
    const was = shown.get(id);
    const both = was !== undefined && attendance.includes(was) && attendance.includes(status);
    return both && was !== status && !own.has(id);
  });
}
