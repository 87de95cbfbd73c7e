// The instant of a local day and time of the town, for looking at dates before they are saved.

/** RFC 3339 in UTC for `2026-11-28`, `14:00` in a zone; null while one is missing. In a skipped hour the one after it. */
export function townInstant(on: string, time: string, timeZone: string): string | null {
  const wall = Date.parse(`${on}T${time}Z`);
  if (Number.isNaN(wall)) return null;
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone)).toISOString();
}

/** Milliseconds by which the zone is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)!.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall - Math.floor(moment / 60_000) * 60_000;
}
