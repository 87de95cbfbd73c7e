/** SECRET_KEY as it is written: one key, or several, each with its number, which it keeps whatever comes or goes. */

export interface SecretKey {
  /** What a booking remembers; the highest one is in use. */
  readonly version: number;
  readonly text: string;
}

/** A key without a number is number 1. */
const WRITTEN = /^(?:(?<version>\d+):)?(?<text>.*)$/s;
/** As large as the column of the bookings. */
const HIGHEST_VERSION = 32_767;
const SHORTEST = 32;

/** The keys of `3:…,2:…` or of one key alone, newest first. */
export function readSecretKeys(written: string): SecretKey[] {
  return written
    .split(',')
    .map((item) => {
      const { version, text } = WRITTEN.exec(item.trim())!.groups as { version?: string; text: string };
      return { version: Number(version ?? 1), text };
    })
    .sort((a, b) => b.version - a.version);
}

/** Why these keys can't be used, without telling them; undefined when they can. */
export function problemOf(keys: readonly SecretKey[]): string | undefined {
  if (keys.some(({ text }) => text.length < SHORTEST)) return `needs at least ${SHORTEST} characters`;
  if (keys.some(({ version }) => version < 1 || version > HIGHEST_VERSION))
    return `numbers its keys from 1 to ${HIGHEST_VERSION}`;
  if (new Set(keys.map(({ version }) => version)).size < keys.length)
    return 'holds several keys, which need a number each, e.g. `2:new,1:old`; the old one keeps its number';
  return undefined;
}
