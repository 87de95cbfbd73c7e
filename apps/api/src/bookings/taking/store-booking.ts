// Writes a new booking and the contact behind it, each as a row of its own.
import type { EntityManager } from 'typeorm';
import { contactDeletion } from '../../offers/contact-kept.ts';
import { newId } from '../../platform/ids.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type By, noteEvents, writeEvents } from '../history/note-events.ts';
import { newBookingNumber } from '../codes/booking-number.ts';
import { Contact } from '../guests/contact/contact.entity.ts';
import type { GuestContact } from '../guests/contact/guest-contact.ts';
import type { LockedDate } from './bookable-date.ts';

/** Version of the PIN a booking comes with; each new PIN raises it. */
export const FIRST_PIN = 1;

/** What a booking is made of apart from what is the same for every new one. */
type NewBooking = Pick<
  Booking,
  | 'id'
  | 'status'
  | 'slotId'
  | 'personOrdinal'
  | 'needs'
  | 'waitingRank'
  | 'wantedOffsetMinutes'
  | 'partySize'
  | 'promoteMe'
  | 'minor'
  | 'uiLanguage'
  | 'channel'
  | 'sourceHash'
  | 'keyVersion'
  | 'createdAt'
>;

/** Stores a booking with its contact, which is kept as long as the kind of offer allows. */
export async function storeBooking(
  entities: EntityManager,
  { occurrence, offer }: LockedDate,
  contact: GuestContact,
  given: NewBooking,
  { by, isTold }: { readonly by: By; readonly isTold: boolean },
): Promise<Booking> {
  const deleteAfter = await contactDeletion(entities, offer.kind);
  const booking = {
    ...given,
    occurrenceId: occurrence.id,
    contactId: await storeContact(entities, contact, deleteAfter(occurrence.endsAt)),
    number: await freeNumber(entities),
    pinVersion: FIRST_PIN,
    emailHash: contact.emailHash,
    phoneHash: contact.phoneHash,
    timesAsked: 0,
    heldUntil: null,
    insteadOfStartsAt: null,
    insteadOfSlotId: null,
    endedAt: null,
    endReason: null,
  };
  await entities.insert(Booking, booking);
  const waits = booking.status === BookingStatus.WAITLISTED;
  const kind = waits ? BookingEventKind.JOINED_LIST : BookingEventKind.BOOKED;
  const made = { bookingId: booking.id, kind, people: booking.partySize };
  const note = isTold && booking.contactId !== null ? noteEvents : writeEvents;
  await note(entities, { now: booking.createdAt, by }, [made]);
  return entities.create(Booking, booking);
}

async function storeContact(
  entities: EntityManager,
  { emailHash: _e, phoneHash: _p, ...given }: GuestContact,
  deleteAfter: Temporal.Instant,
): Promise<string | null> {
  if (Object.values(given).every((value) => value === null)) return null;
  const id = newId();
  await entities.insert(Contact, { id, ...given, deleteAfter });
  return id;
}

/** Two that draw the same number at once are told apart by the unique index, and the request may be repeated. */
async function freeNumber(entities: EntityManager): Promise<string> {
  for (;;) {
    const number = newBookingNumber();
    if (!(await entities.existsBy(Booking, { number }))) return number;
  }
}
