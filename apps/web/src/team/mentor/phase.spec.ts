// A session is coming, open from an hour before, running, over; and the week in an address is a day or none.
import { expect, test } from '@jest/globals';
import { phaseOf } from './phase.ts';
import { addressOfWeek, weekInAddress } from './week-address.ts';

const session = { startsAt: '2026-11-26T13:00:00Z', endsAt: '2026-11-26T15:00:00Z' };

test.each([
  ['11:59:59', 'coming'],
  ['12:00:00', 'open'],
  ['12:59:59', 'open'],
  ['13:00:00', 'running'],
  ['14:59:59', 'running'],
  ['15:00:00', 'over'],
])('at %s it is %s', (time, phase) => {
  expect(phaseOf(session, Date.parse(`2026-11-26T${time}Z`))).toBe(phase);
});

test('a week has an address, and nonsense is the week from today', () => {
  expect(weekInAddress('?ab=2026-11-30')).toBe('2026-11-30');
  expect(weekInAddress('?ab=2026-13-30')).toBeNull();
  expect(weekInAddress('?ab=gestern')).toBeNull();
  expect(addressOfWeek('2026-11-30', '2026-11-23')).toBe('/team/meine-woche?ab=2026-11-30');
  expect(addressOfWeek('2026-11-23', '2026-11-23')).toBe('/team/meine-woche');
});
