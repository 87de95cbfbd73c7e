// Several mentors at the same hour read as one time with several places; on site and online stay apart.
import { expect, test } from '@jest/globals';
import type { SlotPlacesFragment } from '@mitnand/api-client/types';
import { freePlacesOf, slotChoices } from './slot-choices.ts';

function aSlot(slot: Partial<SlotPlacesFragment>): SlotPlacesFragment {
  const times = { startsAt: '2026-11-28T13:00:00Z', endsAt: '2026-11-28T13:30:00Z' };
  return { id: 'one', ...times, capacity: 1, freePlaces: 1, mode: null, occurrenceId: 'date', ...slot };
}

test('slots at the same time are one choice with all their places', () => {
  const choices = slotChoices([
    aSlot({ id: 'one' }),
    aSlot({ id: 'two', freePlaces: 0 }),
    aSlot({ id: 'three' }),
  ]);
  expect(choices).toHaveLength(1);
  expect(choices[0]).toMatchObject({ freePlaces: 2, slotId: null });
});

test('a slot that is alone at its time is chosen itself', () => {
  const later = aSlot({ id: 'two', startsAt: '2026-11-28T13:30:00Z' });
  expect(slotChoices([later, aSlot({})]).map(({ slotId }) => slotId)).toEqual(['one', 'two']);
});

test('on site and online are two choices', () => {
  expect(slotChoices([aSlot({ mode: 'ON_SITE' }), aSlot({ id: 'two', mode: 'ONLINE' })])).toHaveLength(2);
});

test('one slot without limit makes the date without limit', () => {
  expect(freePlacesOf([aSlot({}), aSlot({ freePlaces: null })])).toBeNull();
  expect(freePlacesOf([aSlot({}), aSlot({})])).toBe(2);
});
