// Only what can be taken is offered.
import { expect, test } from '@jest/globals';
import type { OccurrencePlacesFragment, SlotPlacesFragment } from '@mitnand/api-client/types';
import { freePlacesOf } from './sign-up.ts';

const slot = (id: string, freePlaces: number | null, mode: SlotPlacesFragment['mode'] = null) =>
  ({
    id,
    startsAt: '2026-12-01T10:00:00Z',
    endsAt: '2026-12-01T11:00:00Z',
    mode,
    freePlaces,
  }) as SlotPlacesFragment;
const date = (id: string, bookable: boolean, ...slots: SlotPlacesFragment[]) =>
  ({ id, bookable, slots }) as OccurrencePlacesFragment;

test('a date that is full or closed is left out', () => {
  const found = freePlacesOf([date('full', true, slot('1', 0)), date('closed', false, slot('2', 3))]);
  expect(found).toEqual([]);
});

test('room without a limit counts', () => {
  expect(freePlacesOf([date('a', true, slot('1', null))]).map(({ slotId }) => slotId)).toEqual(['1']);
});

test('on site and online are two choices, two mentors at one time are one', () => {
  const both = freePlacesOf([date('a', true, slot('1', 2, 'ON_SITE'), slot('2', 2, 'ONLINE'))]);
  expect(both.map(({ mode }) => mode)).toEqual(['ON_SITE', 'ONLINE']);
  const alike = freePlacesOf([date('a', true, slot('1', 1), slot('2', 1))]);
  expect(alike).toMatchObject([{ occurrenceId: 'a', slotId: null }]);
});
