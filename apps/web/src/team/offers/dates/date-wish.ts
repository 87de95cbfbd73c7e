// What somebody wants changed about dates, as the fields hold it, and as the API takes it: only what differs.
import type { DatesChangeInput, DatesScope, TeamDateRowFragment } from '@mitnand/api-client/types';
import { endsOnAfter, spanMinutes, timeAfter } from '../form/when/clock-minutes.ts';
import type { SeriesDays } from '../series/rhythm.ts';
import { daysChange, daysOf, type SeriesRule } from './series-days.ts';

export interface DateWish {
  on: string;
  from: string;
  /** Empty: on the same day, or in the night after it. */
  endsOn: string;
  to: string;
  /** Empty: only online. */
  venueId: string;
  /** Null: of no series. */
  days: SeriesDays | null;
}

/** A date with the rule of its series; null for a single one. */
interface ChangeableDate extends Pick<TeamDateRowFragment, 'on' | 'startTime' | 'minutes' | 'venue'> {
  rule?: SeriesRule | null;
}

export function wishOf({ on, startTime, minutes, venue, rule }: ChangeableDate): DateWish {
  const from = startTime.slice(0, 5);
  return {
    on,
    from,
    endsOn: endsOnAfter(on, from, minutes),
    to: timeAfter(from, minutes),
    venueId: venue?.id ?? '',
    days: rule ? daysOf(rule) : null,
  };
}

/** Null when nothing would change, or something is missing. The day counts for this date alone, the rhythm for its series. */
export function changeOf(date: ChangeableDate, wish: DateWish, scope: DatesScope): DatesChangeInput | null {
  const now = wishOf(date);
  const alone = scope === 'THIS';
  const minutes = spanMinutes(wish);
  if (minutes === null || !wish.on) return null;
  const days = !alone && date.rule && wish.days ? daysChange(date.rule, wish.days) : {};
  if (days === null) return null;
  const lasts = wish.from !== now.from || wish.to !== now.to || wish.endsOn !== now.endsOn;
  const change: DatesChangeInput = {
    ...(alone && wish.on !== now.on && { on: wish.on }),
    ...(wish.from !== now.from && { startTime: wish.from }),
    ...(minutes !== date.minutes && lasts && { minutes }),
    ...(wish.venueId !== now.venueId && { venueId: wish.venueId || null }),
    ...days,
  };
  return Object.keys(change).length > 0 ? change : null;
}
