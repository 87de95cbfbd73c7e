import { expect, test } from '@jest/globals';
import type { ConsultationTime } from './consultation-time.ts';
import { chooseAlternatives } from './choose-alternatives.ts';

const zone = 'Europe/Berlin';
const at = (startsAt: string): ConsultationTime => ({
  occurrenceId: 'session',
  startsAt: Temporal.Instant.from(`2026-${startsAt}:00Z`),
  endsAt: Temporal.Instant.from(`2026-${startsAt}:00Z`).add({ minutes: 30 }),
  freePlaces: 1,
  venueId: 'venue',
});
const wanted = at('11-25T14:00').startsAt;

/** In words, e.g. `SAME_DAY 11-25T14:30`. */
const chosen = (here: string[], around: [string, number][] = [], first = 3) =>
  chooseAlternatives(
    {
      wanted,
      zone,
      here: here.map(at),
      around: around.map(([time, kilometres]) => ({ time: at(time), kilometres })),
    },
    first,
  ).map(
    ({ reason, time, kilometres }) =>
      `${reason} ${String(time.startsAt).slice(5, 16)}${kilometres ? ` ${kilometres}` : ''}`,
  );

test('one of each: that day, another day, next door', () => {
  expect(
    chosen(['11-25T13:30', '11-25T14:30', '11-26T09:00', '11-27T14:00'], [['11-25T14:00', 1.2]]),
  ).toEqual(['SAME_DAY 11-25T14:30', 'ANOTHER_DAY 11-26T09:00', 'NEIGHBOUR 11-25T14:00 1.2']);
});

test('the nearest time of the day, the later one when both are as near', () => {
  expect(chosen(['11-25T12:00', '11-25T13:30', '11-25T14:30', '11-25T15:00'])).toEqual([
    'SAME_DAY 11-25T14:30',
    'SAME_DAY 11-25T13:30',
    'SAME_DAY 11-25T15:00',
  ]);
});

test('the time that was lost is never an alternative', () => {
  expect(chosen(['11-25T14:00'])).toEqual([]);
});

test('other days are days of their own, at the time of day that is nearest', () => {
  expect(chosen(['11-26T08:00', '11-26T13:30', '12-02T14:00', '12-02T14:30'])).toEqual([
    'ANOTHER_DAY 11-26T13:30',
    'ANOTHER_DAY 12-02T14:00',
  ]);
});

test('a venue further away is named first only when the near one has nothing that week', () => {
  const near: [string, number] = ['11-28T10:00', 0.8];
  expect(chosen([], [['11-25T15:00', 3], near], 2)).toEqual([
    'NEIGHBOUR 11-28T10:00 0.8',
    'NEIGHBOUR 11-25T15:00 3',
  ]);
  expect(
    chosen(
      [],
      [
        ['11-25T15:00', 3],
        ['12-05T10:00', 0.8],
      ],
      1,
    ),
  ).toEqual(['NEIGHBOUR 11-25T15:00 3']);
});

test('days are days of the town: an hour before midnight in UTC is the next one', () => {
  expect(chosen(['11-25T22:30', '11-25T23:30'])).toEqual(['SAME_DAY 11-25T22:30', 'ANOTHER_DAY 11-25T23:30']);
});
