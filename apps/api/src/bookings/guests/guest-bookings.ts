// Bookings as their guests reach them: by number and PIN, without an account.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Booking } from '../booking.entity.ts';
import type { BookingProofInput, BookSlotInput } from '../booking-inputs.ts';
import { overlappingBookings } from '../booking-queries.ts';
import type { BookingReceipt } from '../booking-receipt.ts';
import { BookingChannel } from '../booking-terms.ts';
import { BookSlot } from '../taking/book-slot.ts';
import { MoveBooking } from '../taking/move-booking.ts';
import { BookingThrottle } from './booking-throttle.ts';
import { type AskingGuest, GuestSources } from './guest-source.ts';
import { GuestProof } from './proof/guest-proof.ts';

@Injectable()
export class GuestBookings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: BookingThrottle,
    private readonly sources: GuestSources,
    private readonly proof: GuestProof,
    private readonly bookSlot: BookSlot,
    private readonly moveBooking: MoveBooking,
  ) {}

  /** The booking of this number and PIN; null for a wrong pair. @throws DomainError TOO_MANY_ATTEMPTS */
  async find(number: string, pin: string, guest: AskingGuest): Promise<Booking | null> {
    const { key } = await this.sources.of(guest);
    return this.proof.check(number, pin, key);
  }

  /** Id of the booking of this number and PIN. @throws DomainError WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS */
  async prove(number: string, pin: string, guest: AskingGuest): Promise<string> {
    const booking = await this.find(number, pin, guest);
    if (!booking) throw new DomainError('WRONG_NUMBER_OR_PIN');
    return booking.id;
  }

  /** Books and answers with number and PIN. @throws DomainError as the mutation `bookSlot` says */
  async book(input: BookSlotInput, guest: RequestContext): Promise<BookingReceipt> {
    const proven = await this.provenBookings(input.provenBookings ?? [], guest);
    const source = await this.sources.of(guest);
    const { channel } = source;
    // Many bookings at one kiosk are no burst worth a look.
    const sourceKey = channel === BookingChannel.KIOSK ? null : source.key;
    const booking = await this.throttle.allow(source, input.requestKey, () =>
      this.bookSlot.book(input, { channel, uiLanguage: guest.language, sourceKey }),
    );
    return this.receipt(booking, proven);
  }

  /** Moves and answers with number and PIN. @throws DomainError as the mutation `moveBooking` says */
  async move(
    number: string,
    pin: string,
    slotId: string,
    requestKey: string,
    guest: RequestContext,
  ): Promise<BookingReceipt> {
    const bookingId = await this.prove(number, pin, guest);
    const source = await this.sources.of(guest);
    const booking = await this.throttle.allow(source, requestKey, () =>
      this.moveBooking.move(bookingId, slotId, requestKey),
    );
    return this.receipt(booking, []);
  }

  /** A booking with number, PIN, and which of the proven ones it overlaps. */
  async receipt(booking: Booking, proven: readonly Booking[]): Promise<BookingReceipt> {
    const overlapping = await overlappingBookings(this.dataSource, booking, proven);
    return { booking, number: booking.number, pin: this.proof.pinOf(booking), overlapping };
  }

  /** Only those whose pair is right; one that can't be checked now is no reason not to book. */
  async provenBookings(proofs: readonly BookingProofInput[], guest: AskingGuest): Promise<Booking[]> {
    if (proofs.length === 0) return [];
    const { key } = await this.sources.of(guest);
    const found: (Booking | null)[] = [];
    for (const { number, pin } of proofs) {
      found.push(await this.proof.check(number, pin, key).catch(unprovenIfThrottled));
    }
    return found.filter((booking) => booking !== null);
  }
}

function unprovenIfThrottled(error: unknown): null {
  if (error instanceof DomainError && error.code === 'TOO_MANY_ATTEMPTS') return null;
  throw error;
}
