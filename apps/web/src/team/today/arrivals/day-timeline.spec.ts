// Where the day stands: doors, now, what runs out, and who was faster.
import { describe, expect, test } from '@jest/globals';
import { notedByOthers, phaseOf, placeOfNow, timeLeft } from './day-timeline.ts';

const at = (clock: string) => Date.parse(`2026-11-25T${clock}:00Z`);
const aDate = { startsAt: '2026-11-25T13:00:00Z', endsAt: '2026-11-25T15:00:00Z', status: 'OPEN' as const };

test.each([
  ['11:59', 'later'],
  ['12:00', 'doors'],
  ['12:59', 'doors'],
  ['13:00', 'running'],
  ['14:59', 'running'],
  ['15:00', 'over'],
])('at %s a date from 13 to 15 is: %s', (clock, phase) => {
  expect(phaseOf(aDate, at(clock))).toBe(phase);
});

test('a date that was called off is that, whatever the time', () => {
  expect(phaseOf({ ...aDate, status: 'CANCELLED' }, at('15:30'))).toBe('calledOff');
});

describe('the line for now', () => {
  const dates = [{ startsAt: '2026-11-25T09:00:00Z' }, { startsAt: '2026-11-25T13:00:00Z' }];
  test.each([
    ['08:00', 0],
    ['09:00', 1],
    ['12:59', 1],
    ['20:00', 2],
  ])('at %s stands before place %d', (clock, place) => {
    expect(placeOfNow(dates, at(clock))).toBe(place);
  });

  test('stands at the top of an empty day', () => {
    expect(placeOfNow([], at('12:00'))).toBe(0);
  });
});

test.each([
  ['14:05', { hours: 2, minutes: 5 }],
  ['12:30', { hours: 0, minutes: 30 }],
  ['11:00', { hours: 0, minutes: 0 }],
])('until %s it is %j', (clock, left) => {
  expect(timeLeft(new Date(at(clock)).toISOString(), at('12:00'))).toEqual(left);
});

describe('what somebody else noted', () => {
  const before = [
    { id: 'a', status: 'CONFIRMED' as const },
    { id: 'b', status: 'CONFIRMED' as const },
  ];
  const after = [
    { id: 'a', status: 'ATTENDED' as const },
    { id: 'b', status: 'CONFIRMED' as const },
    { id: 'new', status: 'ATTENDED' as const },
  ];

  test('is told, what I noted myself is not', () => {
    expect(notedByOthers(before, after, new Set()).map(({ id }) => id)).toEqual(['a']);
    expect(notedByOthers(before, after, new Set(['a']))).toEqual([]);
  });

  test('is not a place that was taken up: nobody came yet', () => {
    const held = [{ id: 'a', status: 'OFFERED' as const }];
    expect(notedByOthers(held, [{ id: 'a', status: 'CONFIRMED' as const }], new Set())).toEqual([]);
  });
});
