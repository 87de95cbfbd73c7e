// Moves a booking to another slot of its offer, or of the one whose place it lost: the old place is given back only once the new one is had.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactDeletion } from '../../offers/contact-kept.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { withModeOf } from '../../offers/slot-tokens.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { findSlot, refuseUnbookable, refuseWithoutRoom } from './bookable-date.ts';
import { Booking } from '../booking.entity.ts';
import { repeatedRequest, requestIdentity } from './booking-request.ts';
import { BookingStatus } from '../booking-terms.ts';
import { isHeld, refuseOver } from '../bookings.service.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type By, byGuest } from '../history/note-events.ts';
import { agreed, type Change, ChangeBooking, noteChange } from './change-booking.ts';
import { Contact } from '../guests/contact/contact.entity.ts';
import { personOrdinal } from '../guests/contact/person-in-date.ts';
import { changePlaces, takePlaces, type Wish } from './slot-places.ts';

@Injectable()
export class MoveBooking {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookings: ChangeBooking,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Moves a booking to another slot of the same offer, or of its own while a place of another one is held for it; someone
   * who waits gets a place that way.
   * A repeated request returns the booking as the first one left it.
   * @throws DomainError FULL or NOT_ENOUGH_PLACES (the old place is kept), NO_FITTING_SLOT, NOT_THE_SAME_OFFER,
   *   ALREADY_BOOKED, BOOKING_OVER, PAST, CLOSED, DATE_CANCELLED, REQUEST_KEY_REUSED
   */
  async move(bookingId: string, slotId: string, requestKey: string, by: By = byGuest): Promise<Booking> {
    const request = requestIdentity(requestKey, { move: bookingId, to: slotId }, this.secrets);
    const target = await findSlot(this.dataSource.manager, slotId);
    return this.bookings.change(
      bookingId,
      by,
      async (change) => {
        if (await repeatedRequest(change.entities, request, change.booking, change.now)) return;
        await moveOnce(change, target.id);
      },
      [target.occurrenceId],
    );
  }
}

async function moveOnce(change: Change, targetId: string): Promise<void> {
  const { entities, booking, now } = change;
  refuseOver(change);
  const target = await findSlot(entities, targetId);
  const occurrence = await entities.findOneByOrFail(Occurrence, { id: target.occurrenceId });
  const offer = await ownOffer(change, occurrence);
  if (booking.status === BookingStatus.CONFIRMED && booking.slotId === target.id) return;
  refuseUnbookable({ occurrence, offer }, target.startsAt, now);

  const needs = withModeOf(booking.needs, target.offers);
  const ordinal = await ordinalThere(change, target);
  await takeInstead({ ...change, offer }, target, needs);
  await entities.update(
    Booking,
    { id: booking.id },
    {
      occurrenceId: target.occurrenceId,
      slotId: target.id,
      status: BookingStatus.CONFIRMED,
      needs,
      personOrdinal: ordinal,
      heldUntil: null,
      waitingRank: null,
      ...agreed,
    },
  );
  await noteChange(change, BookingEventKind.MOVED, {
    fromStartsAt: (change.slot ?? change.occurrence).startsAt,
    toStartsAt: target.startsAt,
  });
  if (booking.contactId) {
    const deleteAfter = await contactDeletion(entities, offer.kind);
    const until = { deleteAfter: deleteAfter(occurrence.endsAt) };
    await entities.update(Contact, { id: booking.contactId }, until);
  }
}

/** The offer of a date, where it is theirs. @throws DomainError NOT_THE_SAME_OFFER */
async function ownOffer({ entities, booking, offer }: Change, { offerId }: Occurrence): Promise<Offer> {
  if (offerId === offer.id) return offer;
  const lost = booking.insteadOfSlotId && {
    where: { id: booking.insteadOfSlotId },
    relations: { occurrenceRow: true },
  };
  const slot = lost ? await entities.findOne(Slot, lost) : null;
  if (slot?.occurrenceRow?.offerId !== offerId) throw new DomainError('NOT_THE_SAME_OFFER', {}, 'slotId');
  return entities.findOneByOrFail(Offer, { id: offerId });
}

/** A booking made "for another person" stays one where it goes. */
function ordinalThere({ entities, booking }: Change, target: Slot): Promise<number> {
  return personOrdinal(entities, booking, {
    occurrenceId: target.occurrenceId,
    slotId: target.id,
    anotherPerson: booking.personOrdinal > 1,
    except: booking.id,
  });
}

/** Takes the new places, then gives back the old ones; within one slot it keeps what is held for it. */
async function takeInstead(
  { entities, booking, offer, now }: Change,
  target: Slot,
  needs: string[],
): Promise<void> {
  if (booking.slotId === target.id) {
    if (!isHeld({ booking, now })) throw new DomainError('NOT_HELD');
    return;
  }
  const wish: Wish = {
    occurrenceId: target.occurrenceId,
    slotId: target.id,
    startsAt: null,
    needs,
    after: now.add({ minutes: offer.cutoffMinutes }),
  };
  if (!(await takePlaces(entities, wish, booking.partySize))) {
    await refuseWithoutRoom(entities, wish, booking.partySize);
  }
  if (booking.slotId) await changePlaces(entities, booking.slotId, -booking.partySize);
}
