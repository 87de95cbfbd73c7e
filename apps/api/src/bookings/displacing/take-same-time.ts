// The best that can happen to somebody whose slot falls through: the same time and place, with somebody else.
import type { EntityManager } from 'typeorm';
import { withModeOf } from '../../offers/slot-tokens.ts';
import { Booking } from '../booking.entity.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { noteEvents } from '../history/note-events.ts';
import { takePlaces } from '../taking/slot-places.ts';
import type { Displacing } from './displace-bookings.ts';
import { type Displaced, DisplacedTo, type Falling } from './displaced.ts';
import { ordinalThere } from './ordinal-there.ts';

/** Keeps state, deadline and all; null when no slot of the date that starts then fits and has room. */
export async function takeSameTime(
  entities: EntityManager,
  { booking, from }: Falling,
  { occurrence, now, by }: Displacing,
): Promise<Displaced | null> {
  const slotId = await takePlaces(
    entities,
    {
      occurrenceId: occurrence.id,
      slotId: null,
      startsAt: from.startsAt,
      needs: withModeOf(booking.needs, from.offers),
      // Whoever has a place keeps it also when nobody else could book any more.
      after: now,
    },
    booking.partySize,
  );
  if (slotId === null) return null;
  const personOrdinal = await ordinalThere(entities, booking, { occurrenceId: occurrence.id, slotId });
  await entities.update(Booking, { id: booking.id }, { slotId, personOrdinal });
  const changed = { bookingId: booking.id, kind: BookingEventKind.MENTOR_CHANGED };
  await noteEvents(entities, { now, by }, [changed]);
  const slot = { id: slotId, occurrenceId: occurrence.id, startsAt: from.startsAt };
  return { booking, from, to: DisplacedTo.SAME_TIME, slot, heldUntil: booking.heldUntil };
}
