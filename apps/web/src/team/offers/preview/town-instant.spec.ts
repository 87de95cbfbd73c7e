// A time of day means the town's, in summer and in winter.
import { expect, test } from '@jest/globals';
import { townInstant } from './town-instant.ts';

const berlin = 'Europe/Berlin';

test.each([
  ['2026-11-28', '14:00', '2026-11-28T13:00:00.000Z'],
  ['2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
])('%s %s', (on, time, instant) => {
  expect(townInstant(on, time, berlin)).toBe(instant);
});

test('is nothing while day or time is missing', () => {
  expect(townInstant('', '14:00', berlin)).toBeNull();
  expect(townInstant('2026-11-28', '', berlin)).toBeNull();
});
