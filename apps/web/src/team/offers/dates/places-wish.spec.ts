// Places are asked for only where they differ, and only where the date has such places.
import { expect, test } from '@jest/globals';
import { placesChange, placesOf, wantedWhereTooFull } from './places-wish.ts';

const here = { mode: 'ON_SITE' as const, mentor: null, capacity: 12, wantedCapacity: null };
const online = { mode: 'ONLINE' as const, mentor: null, capacity: null, wantedCapacity: null };
const talk = { mode: null, mentor: 'Kim', capacity: 1, wantedCapacity: null };

test('a date has places on site, online, or neither; talks of mentors are none', () => {
  expect(placesOf([here, here, online, talk])).toEqual({ onSite: '12', online: '' });
  expect(placesOf([{ ...here, mode: null }])).toEqual({ onSite: '12', online: null });
  expect(placesOf([talk])).toEqual({ onSite: null, online: null });
});

test('only what differs is asked for, and empty means no limit', () => {
  const now = placesOf([here, online]);
  expect(placesChange(now, now)).toEqual({});
  expect(placesChange(now, { onSite: '15', online: '' })).toEqual({ onSite: 15 });
  expect(placesChange(now, { onSite: '', online: '30' })).toEqual({ onSite: null, online: 30 });
});

test('where more came than are wanted now, the wish is what can be changed', () => {
  const tooFull = { ...here, wantedCapacity: 10 };
  expect(placesOf([tooFull])).toEqual({ onSite: '10', online: null });
  expect(wantedWhereTooFull([tooFull, talk])).toBe(11);
  expect(wantedWhereTooFull([here, talk])).toBeNull();
});

test('what is no number of places changes nothing yet', () => {
  const now = placesOf([here]);
  for (const onSite of ['-1', '1.5', 'viele', '1000000'])
    expect(placesChange(now, { onSite, online: null })).toBeNull();
});
