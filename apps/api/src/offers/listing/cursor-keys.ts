// Sort keys of lists as texts: written by SQL, handed back in cursors, read by SQL again.

/** Later than every date: where offers without one stand. */
export const NEVER = '9999-12-31T23:59:59.999Z';

/** SQL for a point in time as text of fixed length, whatever the zone of the session, so that texts sort like times. */
export function instantKey(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Whether a text from outside is such a point in time. */
export function isInstantKey(key: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key)) return false;
  try {
    return Temporal.Instant.from(key) instanceof Temporal.Instant;
  } catch {
    return false;
  }
}

/** Whether a text from outside can be a title. */
export function isTitleKey(key: string): boolean {
  return key.length > 0 && key.length <= 255 && !key.includes('\0');
}

/** Whether a text from outside is a band of fit, a point in time, and whether helpers are there. */
export function isFitKey(key: string): boolean {
  return /^\d{4} .* [01]$/.test(key) && isInstantKey(key.slice(5, -2));
}
