// What somebody wants changed about dates, as the fields hold it, and as the API takes it: only what differs.
import type { DatesChangeInput, DatesScope, TeamDateRowFragment } from '@mitnand/api-client/types';
import { minutesBetween, timeAfter } from '../form/clock-minutes.ts';

export interface DateWish {
  on: string;
  from: string;
  to: string;
  /** Empty: only online. */
  venueId: string;
}

type ChangeableDate = Pick<TeamDateRowFragment, 'on' | 'startTime' | 'minutes' | 'venue'>;

export function wishOf({ on, startTime, minutes, venue }: ChangeableDate): DateWish {
  const from = startTime.slice(0, 5);
  return { on, from, to: timeAfter(from, minutes), venueId: venue?.id ?? '' };
}

/** Null when nothing would change, or something is missing. The day counts for this date alone. */
export function changeOf(date: ChangeableDate, wish: DateWish, scope: DatesScope): DatesChangeInput | null {
  const now = wishOf(date);
  const minutes = minutesBetween(wish.from, wish.to);
  if (minutes === null || !wish.on) return null;
  const change: DatesChangeInput = {
    ...(scope === 'THIS' && wish.on !== now.on && { on: wish.on }),
    ...(wish.from !== now.from && { startTime: wish.from }),
    ...(minutes !== date.minutes && (wish.from !== now.from || wish.to !== now.to) && { minutes }),
    ...(wish.venueId !== now.venueId && { venueId: wish.venueId || null }),
  };
  return Object.keys(change).length > 0 ? change : null;
}
