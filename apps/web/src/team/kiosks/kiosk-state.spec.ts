import { expect, test } from '@jest/globals';
import { stateOf } from './kiosk-state.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const ready = {
  revokedAt: null,
  enrolledAt: '2026-11-01T08:00:00Z',
  lockedAt: null,
  lockEndsAt: null,
  lastSeenAt: '2026-11-23T07:59:30Z',
};

test.each([
  ['READY', {}],
  ['READY', { lastSeenAt: '2026-11-23T07:45:01Z' }],
  ['SILENT', { lastSeenAt: '2026-11-23T07:45:00Z' }],
  ['NO_DEVICE', { enrolledAt: null, lastSeenAt: null }],
  ['LOCKED', { lockedAt: '2026-11-23T07:00:00Z' }],
  ['LOCKED', { lockedAt: '2026-11-20T07:00:00Z', lastSeenAt: '2026-11-20T07:00:00Z' }],
  ['CLEANING', { lockedAt: '2026-11-23T07:59:00Z', lockEndsAt: '2026-11-23T08:02:00Z' }],
  ['READY', { lockedAt: '2026-11-23T07:56:00Z', lockEndsAt: '2026-11-23T08:00:00Z' }],
  [
    'SILENT',
    {
      lockedAt: '2026-11-22T07:56:00Z',
      lockEndsAt: '2026-11-22T07:59:00Z',
      lastSeenAt: '2026-11-22T07:56:00Z',
    },
  ],
  ['REVOKED', { revokedAt: '2026-11-23T07:59:00Z', lockedAt: '2026-11-23T07:00:00Z' }],
])('%s: %j', (state, told) => expect(stateOf({ ...ready, ...told }, NOW)).toBe(state));
