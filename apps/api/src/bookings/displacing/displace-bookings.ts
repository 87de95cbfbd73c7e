// Empties slots that fall through: each booking gets the same time in another slot, else another place is held for it,
// else it waits, first in line. Runs inside the transaction that takes the slots away, under the locks of all dates.
import { type EntityManager, In } from 'typeorm';
import type { Ways } from '../../messages/ways.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import type { Deed } from '../history/note-events.ts';
import { changePlaces } from '../taking/slot-places.ts';
import { type Moment, passOnFreePlaces } from '../waiting/waiting-list.ts';
import type { Displaced, Falling, OtherPlace } from './displaced.ts';
import { holdInstead } from './hold-instead.ts';
import { isReachable } from './is-reachable.ts';
import { takeSameTime } from './take-same-time.ts';
import { waitFirst } from './wait-first.ts';

export interface Displacing extends Deed, Moment {
  readonly occurrence: Occurrence;
  /** Withdrawn already, so that nobody gets in again. */
  readonly slots: readonly Slot[];
  /** On which people can be asked. */
  readonly ways: Pick<Ways, 'to'>;
  /** Places elsewhere for somebody, the best first. */
  readonly otherPlaces: (falling: Falling) => Promise<readonly OtherPlace[]>;
}

/** Who has a place in these slots, or is held one, in the order of their times; those with a place come first. */
export async function bookingsIn(entities: EntityManager, slots: readonly Slot[]): Promise<Falling[]> {
  const bookings = await entities.find(Booking, {
    where: {
      slotId: In(slots.map(({ id }) => id)),
      status: In([BookingStatus.CONFIRMED, BookingStatus.OFFERED]),
    },
    relations: { contactRow: true },
    order: { status: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  const falling = bookings.map((booking) => ({ booking, from: slotOf.get(booking.slotId!)! }));
  return falling.sort((a, b) => compare(a, b));
}

function compare(a: Falling, b: Falling): number {
  if (a.booking.status !== b.booking.status) return a.booking.status < b.booking.status ? -1 : 1;
  return Temporal.Instant.compare(a.from.startsAt, b.from.startsAt);
}

/**
 * Moves everybody out of the slots, and passes on what came free.
 * @returns what became of each, and the ids of all slots whose places changed
 */
export async function displaceBookings(
  entities: EntityManager,
  displacing: Displacing,
): Promise<{ displaced: Displaced[]; touched: string[] }> {
  const falling = await bookingsIn(entities, displacing.slots);
  for (const { booking } of falling) await changePlaces(entities, booking.slotId!, -booking.partySize);
  // All who can keep their time do before any of these places is held for somebody from another time.
  const same = await placedBy(falling, (each) => takeSameTime(entities, each, displacing));
  const other = await placedBy(same.without, (each) => elsewhere(entities, each, displacing));
  const placed = [...same.placed, ...other.placed];
  const waiting = await waitFirst(entities, other.without, displacing);
  const passedOn = await passOnFreePlaces(entities, displacing.occurrence, displacing);
  const touched = [...placed.flatMap(({ slot }) => slot?.id ?? []), ...passedOn];
  return { displaced: [...placed, ...waiting], touched };
}

/** One after the other, as each takes a place. */
async function placedBy(
  falling: readonly Falling[],
  place: (falling: Falling) => Promise<Displaced | null>,
): Promise<{ placed: Displaced[]; without: Falling[] }> {
  const placed: Displaced[] = [];
  const without: Falling[] = [];
  for (const each of falling) {
    const found = await place(each);
    if (found) placed.push(found);
    else without.push(each);
  }
  return { placed, without };
}

/** Who only waits to be asked is asked by the waiting list; who can't be reached could not say yes. */
async function elsewhere(
  entities: EntityManager,
  falling: Falling,
  displacing: Displacing,
): Promise<Displaced | null> {
  const { booking } = falling;
  const hadPlace = booking.status === BookingStatus.CONFIRMED || booking.insteadOfStartsAt !== null;
  if (!hadPlace || !isReachable(booking, displacing.ways)) return null;
  for (const place of await displacing.otherPlaces(falling)) {
    const held = await holdInstead(entities, falling, place, displacing);
    if (held) return held;
  }
  return null;
}
