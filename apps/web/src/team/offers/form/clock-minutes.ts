// Times of day and lengths: the form asks from when to when, the API takes a length.

const DAY = 24 * 60;

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
