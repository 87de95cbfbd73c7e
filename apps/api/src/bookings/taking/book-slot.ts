// Takes places: one transaction from the request's key to the booking, under the lock of the date.
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { contactDeleteAfter } from '../../offers/offer-kinds.ts';
import { needsTokens, withModeOf } from '../../offers/slot-tokens.ts';
import { ChangeNotices } from '../../platform/change-notices.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Secrets } from '../../platform/secrets.ts';
import { Transactions } from '../../platform/transaction.ts';
import {
  dateOfSlot,
  lastStart,
  lockPublicDate,
  type LockedDate,
  refuseUnbookable,
  refuseUnlessWaiting,
} from './bookable-date.ts';
import { Booking } from '../booking.entity.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { type KnownRequest, repeatedRequest, requestIdentity } from './booking-request.ts';
import { BookingStatus, IfFull } from '../booking-terms.ts';
import { newBookingNumber } from '../codes/booking-number.ts';
import { Contact } from '../guests/contact.entity.ts';
import { type GuestContact, guestContact } from '../guests/guest-contact.ts';
import { lockContacts } from './locks.ts';
import { personOrdinal, refuseTooManyUnconfirmed } from '../guests/person-in-date.ts';
import { takePlaces, type Wish } from './slot-places.ts';

@Injectable()
export class BookSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Books a slot, or any slot of a date that fits; when none has room, joins the waiting list of the date.
   * A repeated request returns the first booking.
   * @param uiLanguage language for later messages unless the input names one, ISO 639-1
   * @throws DomainError as described for the mutation `bookSlot`
   */
  async book(input: BookSlotInput, uiLanguage: string): Promise<Booking> {
    const { requestKey, provenBookings: _proofs, ...content } = input;
    const request = requestIdentity(requestKey, content, this.secrets);
    const contact = guestContact(input, this.secrets);
    const booking = await this.transactions.run((entities) =>
      this.bookOnce(entities, { ...input, uiLanguage: input.uiLanguage ?? uiLanguage }, contact, request),
    );
    if (booking.slotId) this.notices.announceSlots([booking.slotId]);
    return booking;
  }

  private async bookOnce(
    entities: EntityManager,
    input: BookSlotInput,
    contact: GuestContact,
    request: KnownRequest,
  ): Promise<Booking> {
    const now = this.clock.now();
    const id = newId();
    const first = await repeatedRequest(entities, request, id, now);
    if (first) return first;

    await lockContacts(entities, [contact.emailHash, contact.phoneHash]);
    const slot = input.slotId == null ? null : await dateOfSlot(entities, input.slotId);
    const date = await lockPublicDate(entities, slot?.occurrenceId ?? wantedDate(input));
    refuseUnbookable(date, slot?.startsAt ?? input.startsAt ?? (await lastStart(entities, date)), now);
    refuseParty(date, input, contact);

    const needs = needsTokens(input.needs);
    const wish: Wish = {
      occurrenceId: date.occurrence.id,
      slotId: slot?.id ?? null,
      startsAt: slot ? null : (input.startsAt ?? null),
      needs,
      after: now.add({ minutes: date.offer.cutoffMinutes }),
    };
    const person = { ...contact, anotherPerson: input.anotherPerson ?? false };
    const ordinalIn = (slotId: string | null) =>
      personOrdinal(entities, person, { ...person, occurrenceId: wish.occurrenceId, slotId, except: null });

    const ordinal = await ordinalIn(wish.slotId);
    await refuseTooManyUnconfirmed(entities, contact, now);
    const slotId = await takePlaces(entities, wish, partySizeOf(input));
    const place = slotId
      ? { status: BookingStatus.CONFIRMED, slotId, personOrdinal: ordinal, needs, waitingRank: null }
      : {
          status: BookingStatus.WAITLISTED,
          slotId: null,
          personOrdinal: await this.mayWait(entities, wish, input, () => ordinalIn(null)),
          needs: slot ? withModeOf(needs, slot.offers) : needs,
          waitingRank: await nextRank(entities),
        };
    return this.store(entities, { id, ...place }, input, contact, date, now);
  }

  private async mayWait(
    entities: EntityManager,
    wish: Wish,
    input: BookSlotInput,
    ordinal: () => Promise<number>,
  ): Promise<number> {
    await refuseUnlessWaiting(entities, wish, partySizeOf(input), input.ifFull ?? IfFull.WAIT);
    return ordinal();
  }

  private async store(
    entities: EntityManager,
    place: Pick<Booking, 'id' | 'status' | 'slotId' | 'personOrdinal' | 'needs' | 'waitingRank'>,
    input: BookSlotInput,
    contact: GuestContact,
    date: LockedDate,
    now: Temporal.Instant,
  ): Promise<Booking> {
    const contactId = await storeContact(
      entities,
      contact,
      contactDeleteAfter(date.offer.kind, date.occurrence.endsAt),
    );
    const booking = {
      ...place,
      occurrenceId: date.occurrence.id,
      contactId,
      number: await freeNumber(entities),
      keyVersion: this.secrets.currentVersion,
      pinVersion: 1,
      partySize: partySizeOf(input),
      promoteMe: input.promoteMe ?? true,
      emailHash: contact.emailHash,
      phoneHash: contact.phoneHash,
      minor: input.minor ?? false,
      uiLanguage: input.uiLanguage!,
      timesAsked: 0,
      heldUntil: null,
      createdAt: now,
      endedAt: null,
      endReason: null,
    };
    await entities.insert(Booking, booking);
    return entities.create(Booking, booking);
  }
}

function partySizeOf(input: BookSlotInput): number {
  return input.partySize ?? 1;
}

function wantedDate(input: BookSlotInput): string {
  if (input.occurrenceId == null) throw new DomainError('BAD_INPUT', {}, 'slotId');
  return input.occurrenceId;
}

function refuseParty({ offer }: LockedDate, input: BookSlotInput, contact: GuestContact): void {
  if (partySizeOf(input) > offer.largestParty) {
    throw new DomainError('PARTY_TOO_LARGE', { most: offer.largestParty }, 'partySize');
  }
  if (offer.contactRequired && contact.email === null && contact.phone === null) {
    throw new DomainError('CONTACT_REQUIRED', {}, 'email');
  }
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

async function nextRank(entities: EntityManager): Promise<string> {
  const [rank] = await entities.query<{ next: string }[]>(`SELECT nextval('booking_waiting_rank') AS next`);
  return rank!.next;
}

/** Two that draw the same number at once are told apart by the unique index, and the request may be repeated. */
async function freeNumber(entities: EntityManager): Promise<string> {
  for (;;) {
    const number = newBookingNumber();
    if (!(await entities.existsBy(Booking, { number }))) return number;
  }
}
