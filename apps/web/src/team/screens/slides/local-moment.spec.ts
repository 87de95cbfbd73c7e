// What is typed is the town's time, in winter, in summer and in the nights between.
import { expect, test } from '@jest/globals';
import { instantOf, typedMoment } from './local-moment.ts';

const berlin = 'Europe/Berlin';

test.each([
  ['2026-11-28T14:30', '2026-11-28T13:30:00.000Z'],
  ['2026-07-01T00:00', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T03:30', '2026-10-25T02:30:00.000Z'],
])('%s in Berlin is %s, and back', (typed, instant) => {
  expect(instantOf(typed, berlin)).toBe(instant);
  expect(typedMoment(instant, berlin)).toBe(typed);
});

test('an hour that does not exist is the next one', () => {
  expect(instantOf('2026-03-29T02:30', berlin)).toBe('2026-03-29T01:30:00.000Z');
});

test('nothing typed is no moment', () => {
  expect(instantOf('', berlin)).toBeNull();
});
