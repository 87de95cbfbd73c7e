// How a kiosk stands, as the list says it.
import type { KioskRowFragment } from '@mitnand/api-client/types';

export type KioskState = 'REVOKED' | 'NO_DEVICE' | 'LOCKED' | 'CLEANING' | 'SILENT' | 'READY';

/** After so long without a word one should have a look; milliseconds. */
const SILENT_FOR = 15 * 60_000;

type Told = Pick<KioskRowFragment, 'revokedAt' | 'enrolledAt' | 'lockedAt' | 'lockEndsAt' | 'lastSeenAt'>;

/** What matters most comes first: a lock on a device that is silent is told before its silence. */
export function stateOf(kiosk: Told, now: number): KioskState {
  const { revokedAt, enrolledAt, lockedAt, lockEndsAt, lastSeenAt } = kiosk;
  if (revokedAt) return 'REVOKED';
  if (!enrolledAt) return 'NO_DEVICE';
  if (lockedAt && !lockEndsAt) return 'LOCKED';
  if (!lastSeenAt || now - Date.parse(lastSeenAt) >= SILENT_FOR) return 'SILENT';
  return lockedAt && Date.parse(lockEndsAt!) > now ? 'CLEANING' : 'READY';
}
