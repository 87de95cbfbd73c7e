// Nothing stays on a device longer than was said.
import { beforeEach, expect, test } from '@jest/globals';
import { dropAllBookings, dropBooking, keepBooking, keptBookings } from './kept-bookings.ts';

let stored: Map<string, string>;
const first = { number: '123456789', pin: '123456', until: '2026-11-25' };
const second = { number: '987654321', pin: '654321', until: '2026-12-24' };

beforeEach(() => {
  stored = new Map();
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  };
  Object.assign(globalThis, { localStorage: storage });
});

test('a booking is kept once, until its last day, and then gone from the device', () => {
  expect(keepBooking({ ...first, until: '2026-11-20' })).toBe(true);
  keepBooking(first);
  keepBooking(second);
  expect(keptBookings('2026-11-25')).toEqual([first, second]);
  expect(keptBookings('2026-11-26')).toEqual([second]);
  expect([...stored.values()].join()).not.toContain(first.pin);
});

test('number, PIN and day are all that is kept', () => {
  const more = { ...first, name: 'Mara' };
  keepBooking(more);
  expect(keptBookings('2026-11-25')).toEqual([first]);
});

test('one goes alone, or all at once without a trace', () => {
  keepBooking(first);
  keepBooking(second);
  dropBooking(first.number);
  expect(keptBookings('2026-11-20')).toEqual([second]);
  dropAllBookings();
  expect(stored.size).toBe(0);
});

test('what cannot be read is nothing, and a browser that keeps nothing says so', () => {
  stored.set('mitnand.gemerkt', '{');
  expect(keptBookings('2026-11-20')).toEqual([]);
  Object.assign(globalThis, { localStorage: undefined });
  expect(keptBookings('2026-11-20')).toEqual([]);
  expect(keepBooking(first)).toBe(false);
});
