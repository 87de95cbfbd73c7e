// What is shown first of all free times: near before soon, and differences that matter.
import { expect, test } from '@jest/globals';
import { arrangeTimes } from './arrange-times.ts';
import type { FreeTime } from './free-time.ts';

const dayOf = (startsAt: string) => startsAt.slice(0, 10);

function at(startsAt: string, venueId = 'here'): FreeTime {
  const venue = { id: venueId, name: venueId, street: '', postalCode: '', city: '', phone: null };
  return {
    occurrenceId: `${venueId} ${dayOf(startsAt)}`,
    startsAt: `2026-11-${startsAt}:00Z`,
    endsAt: '',
    freePlaces: 1,
    venue: { ...venue, latitude: null, longitude: null },
  };
}

const shown = (...times: FreeTime[]) => {
  const arranged = arrangeTimes(times, 'here', dayOf);
  return (
    arranged &&
    [arranged.next, ...arranged.others].map(({ startsAt, venue }) => `${venue.id} ${startsAt.slice(8, 13)}`)
  );
};

test('nothing where nobody is free', () => {
  expect(shown()).toBeNull();
});

test('the next one at this place comes first, also when somewhere else is sooner', () => {
  expect(shown(at('24T13:00', 'there'), at('25T13:00'))).toEqual(['here 25T13', 'there 24T13']);
});

test('without one here the next one anywhere comes first', () => {
  expect(shown(at('24T13:00', 'there'), at('25T13:00', 'far'))).toEqual(['there 24T13', 'far 25T13']);
});

test('the others differ in place, day and hour', () => {
  const times = [
    at('24T13:00'),
    at('24T14:00'),
    at('24T15:00'),
    at('26T13:00'),
    at('27T13:00'),
    at('30T09:00', 'there'),
  ];
  expect(shown(...times)).toEqual(['here 24T13', 'here 24T14', 'here 26T13', 'there 30T09']);
});

test('many hours of one day fill no page alone', () => {
  const times = [at('24T13:00'), at('24T14:00'), at('25T13:00'), at('26T13:00'), at('27T13:00')];
  expect(shown(...times)).toEqual(['here 24T13', 'here 24T14', 'here 25T13', 'here 26T13']);
});
