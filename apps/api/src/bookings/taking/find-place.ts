// The place a new booking gets: in a slot that fits, or at the end of the waiting list of its date.
import type { EntityManager } from 'typeorm';
import { needsTokens, withModeOf } from '../../offers/slot-tokens.ts';
import type { Booking } from '../booking.entity.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { BookingStatus, IfFull } from '../booking-terms.ts';
import type { GuestContact } from '../guests/guest-contact.ts';
import { personOrdinal, refuseTooManyUnconfirmed } from '../guests/person-in-date.ts';
import { refuseUnlessWaiting, type WantedDate } from './bookable-date.ts';
import { takePlaces, type Wish } from './slot-places.ts';

export type Place = Pick<Booking, 'status' | 'slotId' | 'personOrdinal' | 'needs' | 'waitingRank'>;

/**
 * Takes the places a booking asks for, or a rank on the waiting list; the caller holds the lock of the date.
 * @throws DomainError ALREADY_BOOKED, TOO_MANY_BOOKINGS, NO_FITTING_SLOT, NOT_ENOUGH_PLACES, FULL
 */
export async function findPlace(
  entities: EntityManager,
  date: WantedDate,
  input: BookSlotInput,
  contact: GuestContact,
  now: Temporal.Instant,
): Promise<Place> {
  const wish = wishFor(date, input, now);
  const partySize = input.partySize ?? 1;
  const ordinalIn = (slotId: string | null) =>
    personOrdinal(entities, contact, {
      occurrenceId: wish.occurrenceId,
      slotId,
      anotherPerson: input.anotherPerson ?? false,
      except: null,
    });

  const ordinal = await ordinalIn(wish.slotId);
  await refuseTooManyUnconfirmed(entities, contact, now);
  const slotId = await takePlaces(entities, wish, partySize);
  if (slotId) {
    const needs = [...wish.needs];
    return { status: BookingStatus.CONFIRMED, slotId, personOrdinal: ordinal, needs, waitingRank: null };
  }
  await refuseUnlessWaiting(entities, wish, partySize, input.ifFull ?? IfFull.WAIT);
  return {
    status: BookingStatus.WAITLISTED,
    slotId: null,
    // The list is for the whole date, so the person may not be anywhere in it.
    personOrdinal: await ordinalIn(null),
    needs: date.slot ? withModeOf(wish.needs, date.slot.offers) : [...wish.needs],
    waitingRank: await nextRank(entities),
  };
}

function wishFor({ occurrence, offer, slot }: WantedDate, input: BookSlotInput, now: Temporal.Instant): Wish {
  return {
    occurrenceId: occurrence.id,
    slotId: slot?.id ?? null,
    startsAt: slot ? null : (input.startsAt ?? null),
    needs: needsTokens(input.needs),
    after: now.add({ minutes: offer.cutoffMinutes }),
  };
}

async function nextRank(entities: EntityManager): Promise<string> {
  const [rank] = await entities.query<{ next: string }[]>(`SELECT nextval('booking_waiting_rank') AS next`);
  return rank!.next;
}
