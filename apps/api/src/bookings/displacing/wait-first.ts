// Whoever loses a place and gets no other stands in front of all who never had one, and hears so.
import type { EntityManager } from 'typeorm';
import { withModeOf } from '../../offers/slot-tokens.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { noteEvents } from '../history/note-events.ts';
import { MOST_TIMES_ASKED } from '../waiting/waiting-list.ts';
import type { Displacing } from './displace-bookings.ts';
import { type Displaced, DisplacedTo, type Falling } from './displaced.ts';
import { isReachable } from './is-reachable.ts';
import { ordinalThere } from './ordinal-there.ts';

/**
 * Puts them at the front of the waiting list of their date, in their order. Who can be reached is asked about any time
 * of it. Nobody can ask the others: they come at their time, so they take a place of that time alone, and at once.
 */
export async function waitFirst(
  entities: EntityManager,
  without: readonly Falling[],
  displacing: Displacing,
): Promise<Displaced[]> {
  if (without.length === 0) return [];
  const front = await frontOf(entities, displacing.occurrence.id);
  const waiting: Displaced[] = [];
  for (const [index, falling] of without.entries()) {
    const rank = front - BigInt(without.length - index);
    waiting.push(await wait(entities, falling, rank, displacing));
  }
  return waiting;
}

async function wait(
  entities: EntityManager,
  { booking, from }: Falling,
  rank: bigint,
  { occurrence, ways, now, by }: Displacing,
): Promise<Displaced> {
  const hadPlace = booking.status === BookingStatus.CONFIRMED;
  const canAsk = isReachable(booking, ways);
  const offset = occurrence.startsAt.until(from.startsAt).total('minutes');
  const personOrdinal = await ordinalThere(entities, booking, { occurrenceId: occurrence.id, slotId: null });
  await entities.update(
    Booking,
    { id: booking.id },
    {
      ...{ status: BookingStatus.WAITLISTED, slotId: null, heldUntil: null, waitingRank: rank.toString() },
      ...{ personOrdinal, needs: withModeOf(booking.needs, from.offers) },
      promoteMe: !canAsk,
      wantedOffsetMinutes: canAsk ? null : offset,
      // What they could not take is not held against them; and nothing is held for who would never know.
      timesAsked: canAsk ? Math.max(booking.timesAsked - 1, 0) : MOST_TIMES_ASKED,
      insteadOfStartsAt: booking.insteadOfStartsAt ?? from.startsAt,
      insteadOfSlotId: booking.insteadOfSlotId ?? (hadPlace ? from.id : null),
    },
  );
  const lost = { bookingId: booking.id, kind: BookingEventKind.PLACE_LOST, fromStartsAt: from.startsAt };
  await noteEvents(entities, { now, by }, [lost]);
  const to = canAsk ? DisplacedTo.WAITING : DisplacedTo.UNREACHABLE;
  return { booking, from, to, slot: null, heldUntil: null };
}

/** The rank of the first who waits, or the next that would be given. */
export async function frontOf(entities: EntityManager, occurrenceId: string): Promise<bigint> {
  const [first] = await entities.query<{ rank: string }[]>(
    `SELECT coalesce(min(waiting_rank), nextval('booking_waiting_rank')) AS rank FROM booking
     WHERE occurrence_id = $1 AND status = 'WAITLISTED'`,
    [occurrenceId],
  );
  return BigInt(first!.rank);
}
