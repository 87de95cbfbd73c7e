// What someone may do with a booking that is theirs: cancel it, answer a held place, change the party.
import { Injectable } from '@nestjs/common';
import type { Occurrence } from '../offers/occurrence.entity.ts';
import { DomainError } from '../platform/domain-error.ts';
import { Booking } from './booking.entity.ts';
import { BookingEndReason, BookingStatus } from './booking-terms.ts';
import { BookingEventKind } from './history/history-terms.ts';
import { keepContactFor } from './displacing/keep-contact-for.ts';
import { type By, byGuest } from './history/note-events.ts';
import { forgettingContacts } from './guests/deletion/forget-contacts.ts';
import { refuseNeverFitting, refuseUnbookable } from './taking/bookable-date.ts';
import { planMessage } from '../messages/outbox/plan.ts';
import { NEW_PIN } from './telling/news/news-terms.ts';
import { BookingRequest } from './taking/booking-request.entity.ts';
import { agreed, type Change, ChangeBooking, noteChange } from './taking/change-booking.ts';
import { endBooking } from './taking/end-booking.ts';
import { changePlaces, takePlaces, type Wish } from './taking/slot-places.ts';

@Injectable()
export class BookingsService {
  constructor(private readonly bookings: ChangeBooking) {}

  /**
   * Cancels a booking; one that is cancelled already stays as it is.
   * @throws DomainError BOOKING_OVER when its date has begun or is over
   */
  cancel(bookingId: string, reason = BookingEndReason.BY_GUEST, by: By = byGuest): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      if (change.booking.status === BookingStatus.CANCELLED) return;
      refuseOver(change);
      await endBooking(change.entities, change.booking, reason, change);
    });
  }

  /**
   * Says yes to a held place; someone who waits takes a place that is open to whoever comes.
   * @throws DomainError NOT_HELD when there is none, or no longer
   */
  acceptPlace(bookingId: string, by: By = byGuest): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking } = change;
      if (booking.status === BookingStatus.CONFIRMED) return;
      const slotId = isHeld(change) ? booking.slotId : await takeOpenPlace(change);
      if (!slotId) throw new DomainError('NOT_HELD');
      await entities.update(
        Booking,
        { id: booking.id },
        { status: BookingStatus.CONFIRMED, slotId, heldUntil: null, waitingRank: null, ...agreed },
      );
      if (booking.insteadOfStartsAt) await keepContactFor(entities, booking, change.occurrence.endsAt);
      await noteChange(change, BookingEventKind.ACCEPTED);
    });
  }

  /**
   * Says no to a held place, and so leaves the waiting list.
   * @throws DomainError NOT_HELD when the booking neither waits nor has a place held
   */
  declinePlace(bookingId: string, by: By = byGuest): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking } = change;
      if (booking.endReason === BookingEndReason.DECLINED) return;
      if (![BookingStatus.OFFERED, BookingStatus.WAITLISTED].includes(booking.status))
        throw new DomainError('NOT_HELD');
      await endBooking(entities, booking, BookingEndReason.DECLINED, change);
    });
  }

  /**
   * Changes how many people a booking is for; it keeps its place, or its position on the waiting list.
   * @throws DomainError PARTY_TOO_LARGE, NOT_ENOUGH_PLACES (nothing has changed then), BOOKING_OVER
   */
  changeParty(bookingId: string, partySize: number, by: By = byGuest): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking, offer } = change;
      if (partySize < 1) throw new DomainError('BAD_INPUT', {}, 'partySize');
      if (partySize > offer.largestParty) {
        throw new DomainError('PARTY_TOO_LARGE', { most: offer.largestParty }, 'partySize');
      }
      refuseOver(change);
      if (change.slot && partySize > booking.partySize)
        refuseUnbookable(change, change.slot.startsAt, change.now);
      await (booking.slotId
        ? resizePlaces(change, partySize)
        : refuseNeverFitting(entities, wishOf(change), partySize));
      if (partySize === booking.partySize) return;
      await entities.update(Booking, { id: booking.id }, { partySize });
      await noteChange(change, BookingEventKind.PARTY_CHANGED, { people: partySize });
    });
  }

  /**
   * Says, shortly before, that one comes as planned; said again it changes nothing.
   * @throws DomainError BOOKING_OVER, NOT_HELD when it has no place
   */
  confirmComing(bookingId: string, by: By = byGuest): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking, slot, now } = change;
      refuseOver(change);
      if (booking.status !== BookingStatus.CONFIRMED || !slot) throw new DomainError('NOT_HELD');
      if (booking.comingSaidFor?.equals(slot.startsAt)) return;
      const said = { comingSaidAt: now, comingSaidFor: slot.startsAt };
      await entities.update(Booking, { id: booking.id }, said);
      await noteChange(change, BookingEventKind.COMING_CONFIRMED);
    });
  }

  /**
   * Deletes who made a booking, at once: one that may still be cancelled is, and its places go to who waits; what
   * remains is a count. Does nothing to one that is forgotten already.
   */
  forget(bookingId: string): Promise<Booking> {
    return this.bookings.change(bookingId, byGuest, async (change) => {
      const { entities, booking } = change;
      if (!isOver(change)) await endBooking(entities, booking, BookingEndReason.BY_GUEST, change);
      // Hashed from the contact too; a request that comes again is refused then, and books nothing anew.
      await entities.update(BookingRequest, { bookingId }, { fingerprint: Buffer.alloc(0) });
      await entities.query(forgettingContacts('SELECT id FROM contact WHERE id = $1 FOR UPDATE'), [
        booking.contactId,
      ]);
    });
  }

  /** Gives a booking a new PIN, when the old one was lost or seen by others; the old one no longer opens it. */
  reissuePin(bookingId: string, by: By): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking } = change;
      await entities.update(Booking, { id: booking.id }, { pinVersion: booking.pinVersion + 1 });
      await noteChange(change, BookingEventKind.PIN_REISSUED);
      await planMessage(entities, { kind: NEW_PIN, subjectId: booking.id, now: change.now });
    });
  }
}

/** @throws DomainError BOOKING_OVER when the booking has ended or its date has begun */
export function refuseOver(change: Change): void {
  if (isOver(change)) throw new DomainError('BOOKING_OVER');
}

/** Whether it can be changed no more: it has ended, or its slot has begun. */
export function isOver({
  booking,
  slot,
  occurrence,
  now,
}: Omit<Change, 'entities' | 'offer' | 'by'>): boolean {
  return !booking.isLiving || Temporal.Instant.compare(slot?.startsAt ?? occurrence.endsAt, now) <= 0;
}

/** Whether a place is held for it and the answer is still in time. */
export function isHeld({ booking, now }: Pick<Change, 'booking' | 'now'>): boolean {
  return (
    booking.status === BookingStatus.OFFERED &&
    booking.heldUntil !== null &&
    Temporal.Instant.compare(now, booking.heldUntil) < 0
  );
}

async function takeOpenPlace(change: Change): Promise<string | null> {
  if (change.booking.status !== BookingStatus.WAITLISTED) return null;
  return takePlaces(change.entities, wishOf(change), change.booking.partySize);
}

async function resizePlaces({ entities, booking }: Change, partySize: number): Promise<void> {
  const hasRoom = await changePlaces(entities, booking.slotId!, partySize - booking.partySize);
  if (!hasRoom) throw new DomainError('NOT_ENOUGH_PLACES', {}, 'partySize');
}

function wishOf({ booking, occurrence, offer, now }: Change): Wish {
  return {
    occurrenceId: occurrence.id,
    slotId: null,
    startsAt: wantedStart(booking, occurrence),
    needs: booking.needs,
    after: now.add({ minutes: offer.cutoffMinutes }),
  };
}

/** When the slots start that a booking waits for; null when any of its date will do. */
function wantedStart({ wantedOffsetMinutes }: Booking, { startsAt }: Occurrence): Temporal.Instant | null {
  return wantedOffsetMinutes === null ? null : startsAt.add({ minutes: wantedOffsetMinutes });
}
