// Places are asked for only where they differ, and only where the date has such places.
import { expect, test } from '@jest/globals';
import { placesChange, placesOf } from './places-wish.ts';

const here = { mode: 'ON_SITE' as const, mentor: null, capacity: 12 };
const online = { mode: 'ONLINE' as const, mentor: null, capacity: null };
const talk = { mode: null, mentor: 'Kim', capacity: 1 };

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

test('what is no number of places changes nothing yet', () => {
  const now = placesOf([here]);
  for (const onSite of ['-1', '1.5', 'viele', '1000000'])
    expect(placesChange(now, { onSite, online: null })).toBeNull();
});
