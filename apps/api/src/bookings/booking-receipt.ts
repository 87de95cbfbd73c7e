// What whoever just booked gets to see, once: the booking with its number and PIN.
import { Field, ObjectType } from '@nestjs/graphql';
import { Device, Mode, Worry } from '../offers/offer-terms.ts';
import { Booking } from './booking.entity.ts';

@ObjectType({ description: 'A booking just made or moved, with what proves that it is one’s own.' })
export class BookingReceipt {
  @Field(() => Booking, { description: 'The booking.' })
  booking: Booking;

  @Field(() => String, { description: 'Its number, nine digits.' })
  number: string;

  @Field(() => String, { description: 'Its PIN, six digits; keep both, they are the key to the booking.' })
  pin: string;

  @Field(() => [Booking], {
    description:
      'Own other bookings at the same time, among those proven with the request; never anybody else’s.',
  })
  overlapping: Booking[];
}

@ObjectType({ description: 'What a booking needs of its slot.' })
export class BookingNeeds {
  @Field(() => Worry, { nullable: true, description: 'What help is wanted with.' })
  worry: Worry | null;

  @Field(() => Device, { nullable: true, description: 'The device it is about.' })
  device: Device | null;

  @Field(() => String, { nullable: true, description: 'Language to be spoken, ISO 639-1.' })
  spokenLanguage: string | null;

  @Field(() => Mode, { nullable: true, description: 'On site or online.' })
  mode: Mode | null;
}
