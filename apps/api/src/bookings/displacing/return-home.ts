// A date is called off in which places were held for people whose own had fallen through elsewhere: nobody has said no to
// anything, so they are first in line again for the date that they lost. Who let a question go by is asked once more, there too.
import type { EntityManager } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { noteEvents } from '../history/note-events.ts';
import type { Deed } from '../history/note-events.ts';
import { MOST_TIMES_ASKED, type Moment, passOnFreePlaces } from '../waiting/waiting-list.ts';
import { keepContactFor } from './keep-contact-for.ts';
import { ordinalThere } from './ordinal-there.ts';
import { frontOf } from './wait-first.ts';

interface Returning {
  readonly bookingId: string;
  /** The place that fell through, in a date that takes place and has not reached that time. */
  readonly lostSlotId: string;
  readonly homeId: string;
}

/** Which dates people in these would go back to; whoever calls one of these off locks both, in the order of all dates. */
export async function homesOf(
  entities: EntityManager,
  dateIds: readonly string[],
  now: Temporal.Instant,
): Promise<string[]> {
  return [...new Set((await returningFrom(entities, dateIds, now)).map(({ homeId }) => homeId))];
}

/**
 * Puts them at the front of the list of their own date, those who were held a place before those who had waited on.
 * The caller holds the lock of the date they leave, and gives them what is free (`passOnAtHome`) when all is written.
 * @returns the dates they are in now
 * @throws QueryFailedError when one of these is locked by somebody else just now; the transaction then begins anew
 */
export async function returnHome(entities: EntityManager, dateId: string, deed: Deed): Promise<string[]> {
  const returning = await returningFrom(entities, [dateId], deed.now);
  const homes = Map.groupBy(returning, ({ homeId }) => homeId);
  for (const [homeId, people] of [...homes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const home = await lockedNow(entities, homeId);
    if (home.isCancelled) continue;
    const front = await frontOf(entities, homeId);
    for (const [index, person] of people.entries())
      await wait(entities, person, home, front - BigInt(people.length - index), deed);
  }
  return [...homes.keys()];
}

/** @returns ids of the slots whose places changed */
export async function passOnAtHome(
  entities: EntityManager,
  homeIds: Iterable<string>,
  moment: Moment,
): Promise<string[]> {
  const slots = [];
  for (const id of new Set(homeIds)) {
    const home = await entities.findOneByOrFail(Occurrence, { id });
    slots.push(...(await passOnFreePlaces(entities, home, moment)));
  }
  return slots;
}

function returningFrom(
  entities: EntityManager,
  dateIds: readonly string[],
  now: Temporal.Instant,
): Promise<Returning[]> {
  return entities.query<Returning[]>(
    `SELECT b.id AS "bookingId", lost.id AS "lostSlotId", home.id AS "homeId" FROM booking b
     JOIN slot lost ON lost.id = b.instead_of_slot_id JOIN occurrence home ON home.id = lost.occurrence_id
     WHERE b.occurrence_id = ANY($1) AND b.status IN ('OFFERED', 'WAITLISTED') AND home.id <> b.occurrence_id
       AND home.cancelled_at IS NULL AND lost.starts_at > $2
     ORDER BY b.status, b.waiting_rank, b.created_at, b.id`,
    [dateIds, now],
  );
}

/** Locked with the date that is called off, but for somebody who was held a place there meanwhile; then it waits for nobody. */
function lockedNow(entities: EntityManager, id: string): Promise<Occurrence> {
  return entities
    .createQueryBuilder(Occurrence, 'occurrence')
    .where({ id })
    .setLock('for_no_key_update')
    .setOnLocked('nowait')
    .getOneOrFail();
}

async function wait(
  entities: EntityManager,
  { bookingId, lostSlotId }: Returning,
  home: Occurrence,
  rank: bigint,
  deed: Deed,
): Promise<void> {
  const booking = await entities.findOneByOrFail(Booking, { id: bookingId });
  const held = booking.slotId && (await entities.findOneByOrFail(Slot, { id: booking.slotId }));
  const lost = await entities.findOneByOrFail(Slot, { id: lostSlotId });
  const there = { occurrenceId: home.id, slotId: null };
  const personOrdinal = await ordinalThere(entities, booking, there);
  await entities.update(
    Booking,
    { id: bookingId },
    {
      ...{ ...there, personOrdinal, status: BookingStatus.WAITLISTED },
      ...{ heldUntil: null, waitingRank: rank.toString() },
      ...{ promoteMe: false, wantedOffsetMinutes: null },
      timesAsked: askedSoFar(booking),
    },
  );
  await keepContactFor(entities, { ...booking, ...there } as Booking, home.endsAt);
  const fromStartsAt = (held || lost).startsAt;
  await noteEvents(entities, deed, [{ bookingId, kind: BookingEventKind.PLACE_LOST, fromStartsAt }]);
}

/** That the place went is not held against them; that they were silent before it did is. Everybody can be asked once at least. */
function askedSoFar({ status, timesAsked }: Booking): number {
  return status === BookingStatus.OFFERED
    ? Math.max(timesAsked - 1, 0)
    : Math.min(timesAsked, MOST_TIMES_ASKED - 1);
}
