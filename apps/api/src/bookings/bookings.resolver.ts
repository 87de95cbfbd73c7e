// What guests do with bookings, by number and PIN; each operation is one line of its service.
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Public } from '../platform/http/public.decorator.ts';
import { Booking } from './booking.entity.ts';
import { BookSlotInput } from './booking-inputs.ts';
import { BookingReceipt } from './booking-receipt.ts';
import { BookingFile } from './guests/file/booking-file.ts';
import { BookingsService } from './bookings.service.ts';
import { GuestBookings } from './guests/guest-bookings.ts';

const NUMBER = { description: 'Booking number; spaces and dashes are ignored.' };
const PIN = { description: 'PIN of the booking, six digits.' };

@Public()
@Resolver(() => Booking)
export class BookingsResolver {
  constructor(
    private readonly guests: GuestBookings,
    private readonly bookings: BookingsService,
  ) {}

  @Query(() => Booking, {
    nullable: true,
    description:
      'A booking by its number and PIN; null for a wrong pair, the same as when there is none. ' +
      'Errors: TOO_MANY_ATTEMPTS after many wrong pairs.',
  })
  booking(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking | null> {
    return this.guests.find(number, pin, context);
  }

  @Query(() => BookingFile, {
    nullable: true,
    description:
      'Everything that is stored about a booking, by its number and PIN; null for a wrong pair, the same as when ' +
      'there is none. Errors: TOO_MANY_ATTEMPTS after many wrong pairs.',
  })
  async bookingFile(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<BookingFile | null> {
    const booking = await this.guests.find(number, pin, context);
    return booking && { booking };
  }

  @Mutation(() => BookingReceipt, {
    description:
      'Takes places, or joins the waiting list when none is left. Never overbooks; a repeated request returns the ' +
      'first booking. Errors: BAD_INPUT, NOT_FOUND, PAST, DATE_CANCELLED, CLOSED, FULL and NOT_ENOUGH_PLACES (when ' +
      'waiting was refused or can’t help), NO_FITTING_SLOT, PARTY_TOO_LARGE, CONTACT_REQUIRED, GUARDIAN_REQUIRED, ' +
      'ALREADY_BOOKED, TOO_MANY_BOOKINGS, REQUEST_KEY_REUSED, PIN_REISSUED, RATE_LIMITED.',
  })
  bookSlot(
    @Args('input', { description: 'The booking that is wanted.' }) input: BookSlotInput,
    @Context() context: RequestContext,
  ): Promise<BookingReceipt> {
    return this.guests.book(input, context);
  }

  @Mutation(() => BookingReceipt, {
    description:
      'Moves a booking to another slot of its offer; the old place is given back only with the new one. Errors: ' +
      'WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS, NOT_FOUND, FULL, NOT_ENOUGH_PLACES, NO_FITTING_SLOT, ' +
      'NOT_THE_SAME_OFFER, ALREADY_BOOKED, BOOKING_OVER, PAST, CLOSED, DATE_CANCELLED, REQUEST_KEY_REUSED, RATE_LIMITED.',
  })
  moveBooking(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Args('slotId', { type: () => ID, description: 'The slot to move to.' }) slotId: string,
    @Args('requestKey', { description: 'As for `bookSlot`.' }) requestKey: string,
    @Context() context: RequestContext,
  ): Promise<BookingReceipt> {
    return this.guests.move(number, pin, slotId, requestKey, context);
  }

  @Mutation(() => Booking, {
    description:
      'Cancels a booking; its places go to who waits. One that is cancelled stays so. Errors: WRONG_NUMBER_OR_PIN, ' +
      'TOO_MANY_ATTEMPTS, BOOKING_OVER.',
  })
  async cancelBooking(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.cancel(await this.guests.prove(number, pin, context));
  }

  @Mutation(() => Booking, {
    description:
      'Says yes to a held place, or takes one that is open while waiting. Errors: WRONG_NUMBER_OR_PIN, ' +
      'TOO_MANY_ATTEMPTS, NOT_HELD.',
  })
  async acceptPlace(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.acceptPlace(await this.guests.prove(number, pin, context));
  }

  @Mutation(() => Booking, {
    description:
      'Says no to a held place and leaves the waiting list. Errors: WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS, NOT_HELD.',
  })
  async declinePlace(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.declinePlace(await this.guests.prove(number, pin, context));
  }

  @Mutation(() => Booking, {
    description:
      'Changes how many people a booking is for; nothing changes when there is no room. Errors: ' +
      'WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS, BAD_INPUT, PARTY_TOO_LARGE, NOT_ENOUGH_PLACES, BOOKING_OVER.',
  })
  async changeParty(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Args('partySize', { type: () => Int, description: 'People it is for from now on.' }) partySize: number,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.changeParty(await this.guests.prove(number, pin, context), partySize);
  }

  @Mutation(() => Booking, {
    description:
      'Says that one comes as planned, where the offer asks shortly before. Said again it changes nothing. Errors: ' +
      'WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS, BOOKING_OVER, NOT_HELD.',
  })
  async confirmComing(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.confirmComing(await this.guests.prove(number, pin, context));
  }

  @Mutation(() => Booking, {
    description:
      'Deletes name, e-mail, phone and message of a booking at once. One that may still be cancelled is, and its ' +
      'places go to who waits; a count without a person remains. A second time nothing changes. Errors: ' +
      'WRONG_NUMBER_OR_PIN, TOO_MANY_ATTEMPTS.',
  })
  async forgetBooking(
    @Args('number', NUMBER) number: string,
    @Args('pin', PIN) pin: string,
    @Context() context: RequestContext,
  ): Promise<Booking> {
    return this.bookings.forget(await this.guests.prove(number, pin, context));
  }
}
