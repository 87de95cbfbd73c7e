// Takes places: one transaction from the request's key to the booking, under the lock of the date.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import type { Booking } from '../booking.entity.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { type BookingChannel, selfMade } from '../booking-terms.ts';
import { sourceHash } from '../codes/source-hash.ts';
import { type GuestContact, guestContact } from '../guests/contact/guest-contact.ts';
import { refuseTooManyUnconfirmed } from '../guests/contact/person-in-date.ts';
import { type By, byGuest } from '../history/note-events.ts';
import { lockWantedDate, refuseUnbookable, type WantedDate } from './bookable-date.ts';
import { type KnownRequest, repeatedRequest, requestIdentity } from './booking-request.ts';
import { findPlace } from './find-place.ts';
import { lockContacts } from './locks.ts';
import { slotsConcerned } from './slots-concerned.ts';
import { FIRST_PIN, storeBooking } from './store-booking.ts';

/** Years; offers from this age on are not for minors, whoever agrees. */
const ADULT = 18;

/** How a booking comes to us, apart from what is wanted. */
export interface WayOfBooking {
  readonly channel: BookingChannel;
  /** For later messages unless the input names one, ISO 639-1. */
  readonly uiLanguage: string;
  /** Whoever books by themselves; null for the team and at kiosks, where everybody comes from one place. */
  readonly sourceKey: string | null;
  /** Who books, for the history; the guest when left out. */
  readonly by?: By;
  /** Invented people, as those of the demo, are told nothing of it. */
  readonly isInvented?: boolean;
}

@Injectable()
export class BookSlot {
  constructor(
    private readonly turns: Turns,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Books a slot, or any slot of a date that fits; when none has room, joins the waiting list of the date.
   * A repeated request returns the first booking.
   * @throws DomainError as described for the mutation `bookSlot`
   */
  async book(input: BookSlotInput, way: WayOfBooking): Promise<Booking> {
    const { requestKey, provenBookings: _proofs, ...content } = input;
    const request = requestIdentity(requestKey, content, this.secrets);
    const contact = guestContact(input, this.secrets);
    const { booking, slots } = await this.turns.take(input.slotId ?? input.occurrenceId ?? '', () =>
      this.transactions.quietly(async (entities) => {
        const booking = await this.bookOnce(entities, input, way, contact, request);
        return { booking, slots: await slotsConcerned(entities, booking) };
      }),
    );
    this.notices.announceSlots(slots);
    return booking;
  }

  private async bookOnce(
    entities: EntityManager,
    input: BookSlotInput,
    way: WayOfBooking,
    contact: GuestContact,
    request: KnownRequest,
  ): Promise<Booking> {
    const now = this.clock.now();
    const id = newId();
    const first = await repeatedRequest(entities, request, { id, pinVersion: FIRST_PIN }, now);
    if (first) return first;

    await lockContacts(entities, [contact.emailHash, contact.phoneHash]);
    const date = await lockWantedDate(entities, input);
    refuseUnbookable(date, date.startsAt, now);
    refuseParty(date, input, contact);
    const place = await findPlace(entities, date, input, contact, now);
    // The team has spoken with whom it books for.
    if (selfMade.includes(way.channel)) await refuseTooManyUnconfirmed(entities, contact, now);
    const given = {
      ...place,
      id,
      partySize: input.partySize ?? 1,
      promoteMe: input.promoteMe ?? true,
      minor: input.minor ?? false,
      uiLanguage: input.uiLanguage ?? way.uiLanguage,
      channel: way.channel,
      sourceHash: way.sourceKey === null ? null : sourceHash(this.secrets.key('source'), way.sourceKey, now),
      keyVersion: this.secrets.currentVersion,
      createdAt: now,
    };
    return storeBooking(entities, date, contact, given, { by: way.by ?? byGuest, isTold: !way.isInvented });
  }
}

function refuseParty({ offer }: WantedDate, input: BookSlotInput, contact: GuestContact): void {
  if ((input.partySize ?? 1) > offer.largestParty) {
    throw new DomainError('PARTY_TOO_LARGE', { most: offer.largestParty }, 'partySize');
  }
  if (input.minor && (offer.minimumAge ?? 0) >= ADULT) throw new DomainError('BAD_INPUT', {}, 'minor');
  if (offer.contactRequired && contact.email === null && contact.phone === null) {
    throw new DomainError('CONTACT_REQUIRED', {}, 'email');
  }
}
