// The place a new booking gets: in a slot that fits, or at the end of the waiting list of its date.
import type { EntityManager } from 'typeorm';
import type { Slot } from '../../offers/slot.entity.ts';
import { needsTokens, withModeOf } from '../../offers/slot-tokens.ts';
import type { Booking } from '../booking.entity.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { BookingStatus, IfFull } from '../booking-terms.ts';
import type { GuestContact } from '../guests/contact/guest-contact.ts';
import { personOrdinal } from '../guests/contact/person-in-date.ts';
import { refuseNeverFitting, refuseWithoutRoom, type WantedDate } from './bookable-date.ts';
import { takePlaces, type Wish } from './slot-places.ts';

export type Place = Pick<
  Booking,
  'status' | 'slotId' | 'personOrdinal' | 'needs' | 'waitingRank' | 'wantedOffsetMinutes'
>;

/**
 * Takes the places a booking asks for, or a rank on the waiting list; the caller holds the lock of the date.
 * @throws DomainError ALREADY_BOOKED, NO_FITTING_SLOT, NOT_ENOUGH_PLACES, FULL
 */
export async function findPlace(
  entities: EntityManager,
  date: WantedDate,
  input: BookSlotInput,
  contact: GuestContact,
  now: Temporal.Instant,
): Promise<Place> {
  const chosen = wishFor(date, input, now);
  const partySize = input.partySize ?? 1;
  const ordinalIn = (slotId: string | null) =>
    personOrdinal(entities, contact, {
      occurrenceId: chosen.occurrenceId,
      slotId,
      anotherPerson: input.anotherPerson ?? false,
      except: null,
    });

  const ordinal = await ordinalIn(chosen.slotId);
  const slotId = await takePlaces(entities, chosen, partySize);
  if (slotId) return confirmed(slotId, ordinal, chosen);
  if (input.ifFull === IfFull.REFUSE) return refuseWithoutRoom(entities, chosen, partySize);

  // The list is for the whole date, so the person may not be anywhere in it.
  const ordinalOnList = await ordinalIn(null);
  const wish = date.slot ? asGoodAs(date.slot, chosen) : chosen;
  const otherSlotId = await takePlaces(entities, wish, partySize);
  if (otherSlotId) return confirmed(otherSlotId, ordinalOnList, wish);
  await refuseNeverFitting(entities, wish, partySize);
  return {
    status: BookingStatus.WAITLISTED,
    slotId: null,
    personOrdinal: ordinalOnList,
    needs: [...wish.needs],
    waitingRank: await nextRank(entities),
    wantedOffsetMinutes: wish.startsAt && date.occurrence.startsAt.until(wish.startsAt).total('minutes'),
  };
}

function confirmed(slotId: string, personOrdinal: number, { needs }: Wish): Place {
  const { CONFIRMED: status } = BookingStatus;
  return { status, slotId, personOrdinal, needs: [...needs], waitingRank: null, wantedOffsetMinutes: null };
}

/** Whoever chose one very slot and waits takes another one too, but only at the same time and in the same mode. */
function asGoodAs(slot: Slot, chosen: Wish): Wish {
  return { ...chosen, slotId: null, startsAt: slot.startsAt, needs: withModeOf(chosen.needs, slot.offers) };
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
