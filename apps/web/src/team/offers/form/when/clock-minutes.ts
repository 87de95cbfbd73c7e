// Times of day and lengths: the form asks from when to when, the API takes a length.
import { addDays } from '@mitnand/i18n/dates';

const DAY = 24 * 60;

/** A date as one writes it; `endsOn` is empty where it ends on its own day, or in the night after it. */
interface TypedSpan {
  on: string;
  from: string;
  endsOn: string;
  to: string;
}

/** Length by the wall clock, also over several days; null while something is missing or it would end before it begins. */
export function spanMinutes({ on, from, endsOn, to }: TypedSpan): number | null {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (!on || !endsOn || endsOn === on || start === null || end === null) return minutesBetween(from, to);
  const minutes = daysBetween(on, endsOn) * DAY + end - start;
  return minutes > 0 ? minutes : null;
}

/** The day on which so many minutes end; empty where the day need not be said. */
export function endsOnAfter(on: string, from: string, minutes: number | null): string {
  const start = minuteOf(from);
  if (!on || start === null || minutes === null || minutes <= DAY) return '';
  return addDays(on, Math.floor((start + minutes) / DAY));
}

/** The same last day for another first one: as many days later. */
export function endsOnMoved({ on, endsOn }: TypedSpan, newOn: string): string {
  return on && endsOn && newOn ? addDays(newOn, daysBetween(on, endsOn)) : endsOn;
}

function daysBetween(on: string, endsOn: string): number {
  return Math.round((Date.parse(endsOn) - Date.parse(on)) / (DAY * 60_000));
}

/** Minutes from one time of day to another, past midnight when the second is not later; null while one is missing. */
export function minutesBetween(from: string, to: string): number | null {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start === null || end === null) return null;
  return end > start ? end - start : end - start + DAY;
}

/** The time of day so many minutes later; empty while something is missing. */
export function timeAfter(from: string, minutes: number | null): string {
  const start = minuteOf(from);
  if (start === null || minutes === null) return '';
  const end = (start + minutes) % DAY;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

function minuteOf(time: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}
