// A change of one slot is enough to know how the whole date stands.
import { expect, test } from '@jest/globals';
import type { OccurrencePlacesFragment, SlotPlacesFragment } from '@mitnand/api-client/types';
import { withChanges } from './useLiveOccurrences.ts';

function aSlot(id: string, freePlaces: number | null): SlotPlacesFragment {
  const times = { startsAt: '2026-11-28T13:00:00Z', endsAt: '2026-11-28T15:00:00Z' };
  return { id, ...times, capacity: 5, freePlaces, mode: null, occurrenceId: 'date' };
}

function aDate(slots: SlotPlacesFragment[], status: OccurrencePlacesFragment['status'] = 'OPEN') {
  const date = { id: 'date', startsAt: '2026-11-28T13:00:00Z', endsAt: '2026-11-28T15:00:00Z' };
  return { ...date, status, cancelReason: null, freePlaces: 2, waitingCount: 0, bookable: true, slots };
}

test('the last place taken makes the date full, and a place given back opens it', () => {
  const full = withChanges(aDate([aSlot('a', 2)]), new Map([['a', aSlot('a', 0)]]));
  expect(full).toMatchObject({ status: 'FULL', freePlaces: 0 });
  expect(withChanges(full, new Map([['a', aSlot('a', 1)]]))).toMatchObject({ status: 'OPEN', freePlaces: 1 });
});

test('places on other slots of the date still count', () => {
  const date = withChanges(aDate([aSlot('a', 1), aSlot('b', 3)]), new Map([['a', aSlot('a', 0)]]));
  expect(date).toMatchObject({ status: 'OPEN', freePlaces: 3 });
});

test('a date that is cancelled stays cancelled, and one without the slot stays as it is', () => {
  const cancelled = aDate([aSlot('a', 1)], 'CANCELLED');
  expect(withChanges(cancelled, new Map([['a', aSlot('a', 5)]])).status).toBe('CANCELLED');
  const other = aDate([aSlot('a', 1)]);
  expect(withChanges(other, new Map([['z', aSlot('z', 5)]]))).toBe(other);
});
