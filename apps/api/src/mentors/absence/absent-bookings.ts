// What became of the bookings of a mentor who can't come, as the team and the mentor read it.
import { type EntityManager, In } from 'typeorm';
import { Booking } from '../../bookings/booking.entity.ts';
import { BookingStatus } from '../../bookings/booking-terms.ts';
import type { Displaced } from '../../bookings/displacing/displaced.ts';
import { bookingsInstead } from '../../bookings/displacing/give-places-back.ts';
import { isReachable } from '../../bookings/displacing/is-reachable.ts';
import type { Ways } from '../../messages/ways.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { type AbsentBooking, AbsenceOutcome } from './mentor-absence.ts';

export function displacedBookings(displaced: readonly Displaced[]): AbsentBooking[] {
  return displaced.map(({ booking, from, to, slot, heldUntil }) => ({
    ...{ bookingId: booking.id, startsAt: from.startsAt, people: booking.partySize },
    outcome: AbsenceOutcome[to],
    ...{ newStartsAt: slot?.startsAt ?? null, occurrenceId: slot?.occurrenceId ?? null },
    heldUntil: to === 'HELD' ? heldUntil : null,
  }));
}

/** Whoever was checked in before it was known; they keep what they have. */
export async function peopleOnSite(
  entities: EntityManager,
  slots: readonly Slot[],
): Promise<AbsentBooking[]> {
  const slotIds = slots.map(({ id }) => id);
  const there = await entities.findBy(Booking, { slotId: In(slotIds), status: BookingStatus.ATTENDED });
  return there.map((booking) => ({
    ...{ bookingId: booking.id, startsAt: startOf(slots, booking.slotId), people: booking.partySize },
    outcome: AbsenceOutcome.ON_SITE,
    ...{ newStartsAt: null, occurrenceId: null, heldUntil: null },
  }));
}

/** Who still stands without a place of their own. */
export async function openBookings(
  entities: EntityManager,
  slots: readonly Slot[],
  ways: Pick<Ways, 'to'>,
): Promise<AbsentBooking[]> {
  const bookings = await bookingsInstead(entities, slots);
  return bookings.map((booking) => ({
    ...{
      bookingId: booking.id,
      startsAt: startOf(slots, booking.insteadOfSlotId),
      people: booking.partySize,
    },
    outcome: outcomeNow(booking, ways),
    ...{ newStartsAt: booking.slotRow?.startsAt ?? null, heldUntil: booking.heldUntil },
    occurrenceId: booking.slotId === null ? null : booking.occurrenceId,
  }));
}

function outcomeNow(booking: Booking, ways: Pick<Ways, 'to'>): AbsenceOutcome {
  if (booking.status === BookingStatus.OFFERED) return AbsenceOutcome.HELD;
  return isReachable(booking, ways) ? AbsenceOutcome.WAITING : AbsenceOutcome.UNREACHABLE;
}

function startOf(slots: readonly Slot[], slotId: string | null): Temporal.Instant {
  return slots.find(({ id }) => id === slotId)!.startsAt;
}
