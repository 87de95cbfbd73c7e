// How a screen stands follows from when it was last seen, and from what it said it shows.
import { expect, test } from '@jest/globals';
import { showsOf, silence, stateOf } from './screen-state.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const told = (lastSeenAt: string | null, revokedAt: string | null = null) => ({ lastSeenAt, revokedAt });

test.each([
  ['NEVER', told(null)],
  ['RUNNING', told('2026-11-23T07:59:00Z')],
  ['RUNNING', told('2026-11-23T07:45:01Z')],
  ['SILENT', told('2026-11-23T07:45:00Z')],
  ['REVOKED', told('2026-11-23T07:59:00Z', '2026-11-23T07:00:00Z')],
  ['REVOKED', told(null, '2026-11-23T07:00:00Z')],
])('%s: %j', (state, screen) => expect(stateOf(screen, NOW)).toBe(state));

test.each([
  ['2026-11-23T07:40:00Z', 'minutes', 20],
  ['2026-11-23T06:00:01Z', 'minutes', 119],
  ['2026-11-23T06:00:00Z', 'hours', 2],
  ['2026-11-21T08:00:01Z', 'hours', 47],
  ['2026-11-21T08:00:00Z', 'days', 2],
])('last seen %s is a silence in %s: %i', (at, unit, count) =>
  expect(silence(at, NOW)).toEqual({ unit, count }),
);

test('what it shows is current, behind, or not said', () => {
  expect(showsOf({ shownVersion: 'a', currentVersion: 'a' })).toBe('CURRENT');
  expect(showsOf({ shownVersion: 'a', currentVersion: 'b' })).toBe('BEHIND');
  expect(showsOf({ shownVersion: null, currentVersion: 'b' })).toBe('UNKNOWN');
});
