// How a screen stands, as the list and its page say it.
import type { ScreenRowFragment } from '@mitnand/api-client/types';

export type ScreenState = 'REVOKED' | 'NEVER' | 'SILENT' | 'RUNNING';
export type Shows = 'CURRENT' | 'BEHIND' | 'UNKNOWN';

/** Players ask each minute; after so long without a word one should have a look. Milliseconds, as on Today. */
const SILENT_FOR = 15 * 60_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function stateOf(
  { revokedAt, lastSeenAt }: Pick<ScreenRowFragment, 'revokedAt' | 'lastSeenAt'>,
  now: number,
): ScreenState {
  if (revokedAt) return 'REVOKED';
  if (!lastSeenAt) return 'NEVER';
  return now - Date.parse(lastSeenAt) >= SILENT_FOR ? 'SILENT' : 'RUNNING';
}

/** For how long nobody has seen it: minutes up to two hours, hours up to two days, then days. */
export function silence(
  lastSeenAt: string,
  now: number,
): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  const since = now - Date.parse(lastSeenAt);
  if (since < 2 * HOUR) return { unit: 'minutes', count: Math.floor(since / MINUTE) };
  if (since < 48 * HOUR) return { unit: 'hours', count: Math.floor(since / HOUR) };
  return { unit: 'days', count: Math.floor(since / (24 * HOUR)) };
}

/** Whether what it said it shows is what it should show now. */
export function showsOf({
  shownVersion,
  currentVersion,
}: Pick<ScreenRowFragment, 'shownVersion' | 'currentVersion'>): Shows {
  if (!shownVersion || !currentVersion) return 'UNKNOWN';
  return shownVersion === currentVersion ? 'CURRENT' : 'BEHIND';
}
