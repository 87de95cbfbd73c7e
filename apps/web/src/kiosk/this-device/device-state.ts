// What this browser is, as far as it knows: nothing yet, a kiosk of a venue, locked, one that was sent away, or none at all.
import type { ThisDeviceFragment } from '@mitnand/api-client/types';

export type DeviceState =
  | { state: 'asking' }
  | { state: 'open'; device: ThisDeviceFragment }
  | { state: 'locked'; device: ThisDeviceFragment }
  | { state: 'revoked'; device: ThisDeviceFragment }
  | { state: 'unknown' };

/** After an answer of the API; a device that was enrolled a moment ago and is not any more was revoked. */
export function nextState(last: DeviceState, device: ThisDeviceFragment | null): DeviceState {
  if (device) return { state: device.lockedAt === null ? 'open' : 'locked', device };
  return 'device' in last ? { state: 'revoked', device: last.device } : { state: 'unknown' };
}
