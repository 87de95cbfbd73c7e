// Slots that had fallen through are there again: whoever has not agreed to anything else gets their place back.
import { type EntityManager, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { Booking } from '../booking.entity.ts';
import { BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type Deed, noteEvents } from '../history/note-events.ts';
import { changePlaces } from '../taking/slot-places.ts';
import { keepContactFor } from './keep-contact-for.ts';
import { ordinalThere } from './ordinal-there.ts';

/** Who stands without a place of their own because of these slots: another is held for them, or they wait. */
export function bookingsInstead(entities: EntityManager, slots: readonly Slot[]): Promise<Booking[]> {
  return insteadOf(entities, slots, [standing]);
}

/** Those, and whoever lost also the other place, as its date was called off: they never said that they don't come. */
export function bookingsToReturn(entities: EntityManager, slots: readonly Slot[]): Promise<Booking[]> {
  return insteadOf(entities, slots, [standing, calledOff]);
}

const standing = { status: In([BookingStatus.OFFERED, BookingStatus.WAITLISTED]) };
const calledOff = {
  ...{ status: BookingStatus.CANCELLED, endReason: BookingEndReason.DATE_CANCELLED },
  // Whoever asked to be forgotten is.
  contactId: Not(IsNull()),
};

function insteadOf(
  entities: EntityManager,
  slots: readonly Slot[],
  states: readonly FindOptionsWhere<Booking>[],
): Promise<Booking[]> {
  const insteadOfSlotId = In(slots.map(({ id }) => id));
  return entities.find(Booking, {
    where: states.map((state) => ({ ...state, insteadOfSlotId })),
    relations: { slotRow: true, contactRow: true },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}

/**
 * Gives them their slots back, which nobody can have taken meanwhile. The caller holds the locks of this date and of
 * theirs, and passes on afterwards what came free.
 * @returns the bookings as they were before
 */
export async function givePlacesBack(
  entities: EntityManager,
  occurrence: Occurrence,
  slots: readonly Slot[],
  { now, by }: Deed,
): Promise<Booking[]> {
  const bookings = await bookingsToReturn(entities, slots);
  const back: Booking[] = [];
  for (const booking of bookings) {
    const slot = slots.find(({ id }) => id === booking.insteadOfSlotId)!;
    if (!(await changePlaces(entities, slot.id, booking.partySize))) continue;
    if (booking.takesPlaces) await changePlaces(entities, booking.slotId!, -booking.partySize);
    const there = { occurrenceId: occurrence.id, slotId: slot.id };
    await entities.update(
      Booking,
      { id: booking.id },
      {
        ...there,
        personOrdinal: await ordinalThere(entities, booking, there),
        status: BookingStatus.CONFIRMED,
        ...{ heldUntil: null, waitingRank: null, wantedOffsetMinutes: null },
        ...{ insteadOfStartsAt: null, insteadOfSlotId: null, endedAt: null, endReason: null },
      },
    );
    await keepContactFor(entities, { ...booking, ...there } as Booking, occurrence.endsAt);
    const returned = { bookingId: booking.id, kind: BookingEventKind.PLACE_BACK, toStartsAt: slot.startsAt };
    await noteEvents(entities, { now, by }, [returned]);
    back.push(booking);
  }
  return back;
}
