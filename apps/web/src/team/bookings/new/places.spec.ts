// When the last place goes to somebody else, what is left is told honestly.
import { describe, expect, test } from '@jest/globals';
import type { DateToBookFragment } from '@mitnand/api-client/types';
import { asItIsNow, insteadOf, placesOf, targetOf } from './places.ts';

const now = Date.parse('2026-11-25T12:00:00Z');

function aDate(
  id: string,
  offerId: string,
  slots: [clock: string, free: number | null][],
): DateToBookFragment {
  const times = slots.map(([clock, freePlaces], i) => ({
    ...{ id: `${id}-${i}`, startsAt: `2026-11-25T${clock}:00Z`, endsAt: `2026-11-25T${clock}:00Z` },
    ...{ capacity: 3, freePlaces, mode: null, occurrenceId: id },
  }));
  const date = { id, status: 'OPEN', bookable: true, slots: times, offer: { id: offerId } };
  return date as unknown as DateToBookFragment;
}

const clocks = (places: { choice: { startsAt: string } }[]) =>
  places.map(({ choice }) => choice.startsAt.slice(11, 16));

describe('the places of a date', () => {
  const date = aDate('a', 'offer', [
    ['11:30', 1],
    ['13:00', 0],
    ['13:30', 1],
  ]);

  test('are those that begin later and have room', () => {
    expect(clocks(placesOf(date, now, false))).toEqual(['13:30']);
  });

  test('are also full ones, for who would wait', () => {
    expect(clocks(placesOf(date, now, true))).toEqual(['13:00', '13:30']);
  });

  test('are none where the date is called off or closed', () => {
    expect(placesOf({ ...date, status: 'CANCELLED' }, now, true)).toEqual([]);
    expect(placesOf({ ...date, bookable: false }, now, true)).toEqual([]);
  });
});

describe('instead of a place that is gone', () => {
  const gone = aDate('a', 'offer', [
    ['13:00', 1],
    ['13:30', 2],
  ]);
  const dates = [
    aDate('b', 'offer', [['16:00', null]]),
    gone,
    aDate('c', 'another', [['13:15', 3]]),
    aDate('d', 'offer', [['14:00', 1]]),
  ];
  const [place] = placesOf(gone, now, false);

  test('there are the others of the offer, soonest first', () => {
    expect(clocks(insteadOf(place!, dates, 1, now))).toEqual(['13:30', '14:00', '16:00']);
  });

  test('only those count that have room for all', () => {
    expect(clocks(insteadOf(place!, dates, 2, now))).toEqual(['13:30', '16:00']);
  });
});

test('a chosen place is shown as it is now, also when its date is no longer listed', () => {
  const [place] = placesOf(aDate('a', 'offer', [['13:00', 1]]), now, false);
  expect(asItIsNow(place!, [aDate('a', 'offer', [['13:00', 0]])]).choice.freePlaces).toBe(0);
  expect(asItIsNow(place!, [])).toBe(place);
});

test('one slot is booked itself, several at a time by date and time', () => {
  const [one] = placesOf(aDate('a', 'offer', [['13:00', 1]]), now, false);
  expect(targetOf(one!)).toEqual({ slotId: 'a-0' });
  const twice = aDate('a', 'offer', [
    ['13:00', 1],
    ['13:00', 1],
  ]);
  expect(targetOf(placesOf(twice, now, false)[0]!)).toEqual({
    occurrenceId: 'a',
    startsAt: '2026-11-25T13:00:00Z',
  });
});
