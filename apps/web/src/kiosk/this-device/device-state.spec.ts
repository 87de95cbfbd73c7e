// A device knows what it is from the answers it gets, and tells a stranger from one that was sent away.
import { expect, test } from '@jest/globals';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { nextState, type DeviceState } from './device-state.ts';

const device: ThisDeviceFragment = {
  id: '1',
  name: 'Foyer',
  lockedAt: null,
  lockEndsAt: null,
  telephone: '0731 000',
  openingHours: null,
  venue: { id: '2', name: 'Quartierszentrale', latitude: null, longitude: null },
};
const asking: DeviceState = { state: 'asking' };

test('a browser that never was a kiosk is unknown', () => {
  expect(nextState(asking, null)).toEqual({ state: 'unknown' });
  expect(nextState({ state: 'unknown' }, null)).toEqual({ state: 'unknown' });
});

test('one that was enrolled and is not any more was revoked, and stays so', () => {
  const revoked = nextState(nextState(asking, device), null);
  expect(revoked).toEqual({ state: 'revoked', device });
  expect(nextState(revoked, null)).toEqual({ state: 'revoked', device });
  expect(nextState(revoked, device)).toEqual({ state: 'open', device });
});

test('a lock is seen, and its end', () => {
  const locked = { ...device, lockedAt: '2026-11-22T13:00:00Z' };
  expect(nextState(nextState(asking, device), locked)).toEqual({ state: 'locked', device: locked });
  expect(nextState({ state: 'locked', device: locked }, device).state).toBe('open');
});
