// What somebody wants changed about dates, as the fields hold it, and as the API takes it: only what differs.
import type { DatesChangeInput, DatesScope, TeamDateRowFragment } from '@mitnand/api-client/types';
import { endsOnAfter, spanMinutes, timeAfter } from '../form/when/clock-minutes.ts';
import type { SeriesDays } from '../series/rhythm.ts';
import { placesChange, placesOf, type PlacesWish } from './places-wish.ts';
import { daysChange, daysOf, type SeriesRule } from './series-days.ts';

export interface DateWish {
  on: string;
  from: string;
  /** Empty: on the same day, or in the night after it. */
  endsOn: string;
  to: string;
  /** Empty: only online. */
  venueId: string;
  places: PlacesWish;
  /** Null: of no series. */
  days: SeriesDays | null;
}

/** A date with the rule of its series; null for a single one. */
interface ChangeableDate extends Pick<
  TeamDateRowFragment,
  'on' | 'startTime' | 'minutes' | 'venue' | 'slots'
> {
  rule?: SeriesRule | null;
}

export function wishOf({ on, startTime, minutes, venue, slots, rule }: ChangeableDate): DateWish {
  const from = startTime.slice(0, 5);
  return {
    on,
    from,
    endsOn: endsOnAfter(on, from, minutes),
    to: timeAfter(from, minutes),
    venueId: venue?.id ?? '',
    places: placesOf(slots),
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
  const places = placesChange(now.places, wish.places);
  if (days === null || places === null) return null;
  const lasts = wish.from !== now.from || wish.to !== now.to || wish.endsOn !== now.endsOn;
  const change: DatesChangeInput = {
    ...(alone && wish.on !== now.on && { on: wish.on }),
    ...(wish.from !== now.from && { startTime: wish.from }),
    ...(minutes !== date.minutes && lasts && { minutes }),
    ...(wish.venueId !== now.venueId && { venueId: wish.venueId || null }),
    ...(Object.keys(places).length > 0 && { places }),
    ...days,
  };
  return Object.keys(change).length > 0 ? change : null;
}
