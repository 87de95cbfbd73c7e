// Number and PIN of bookings that somebody chose to keep on this device, each until a day of its own.
import type { OwnBooking } from './own-booking.ts';

export interface KeptBooking extends OwnBooking {
  /** The last day it is kept, `2026-11-25` in the town. */
  until: string;
}

const name = 'mitnand.gemerkt';

/** What is kept and not over on this day, what goes first first; what is over goes for good. */
export function keptBookings(today: string): KeptBooking[] {
  const all = read();
  const kept = all.filter(({ until }) => until >= today);
  if (kept.length < all.length) write(kept);
  return kept.sort((a, b) => a.until.localeCompare(b.until));
}

/** Keeps a booking, or keeps it until another day. @returns whether the browser keeps anything */
export function keepBooking({ number, pin, until }: KeptBooking): boolean {
  return write([...read().filter((kept) => kept.number !== number), { number, pin, until }]);
}

export function dropBooking(number: string): void {
  write(read().filter((kept) => kept.number !== number));
}

export function dropAllBookings(): void {
  write([]);
}

function read(): KeptBooking[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as KeptBooking[];
  } catch {
    return [];
  }
}

function write(bookings: KeptBooking[]): boolean {
  try {
    if (bookings.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(bookings));
    return true;
  } catch {
    // A browser that keeps nothing has forgotten already.
    return false;
  }
}
