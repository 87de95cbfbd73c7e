// A booking as the team sees it; a type of its own, so that no field of it can be reached by guests.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Booking } from '../booking.entity.ts';
import { BookingChannel, BookingEndReason, BookingStatus } from '../booking-terms.ts';

export enum BookingDeed {
  MOVE = 'MOVE',
  CANCEL = 'CANCEL',
  CHANGE_PARTY = 'CHANGE_PARTY',
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  CHECK_IN = 'CHECK_IN',
  OPEN_CONTACT = 'OPEN_CONTACT',
}

registerEnumType(BookingDeed, {
  name: 'BookingDeed',
  description: 'What the team can do with a booking now.',
  valuesMap: {
    MOVE: { description: 'Move it to another slot of its offer.' },
    CANCEL: { description: 'Cancel it.' },
    CHANGE_PARTY: { description: 'Change how many people it is for.' },
    ACCEPT: { description: 'Say yes to the place held for it.' },
    DECLINE: { description: 'Say no to the place held for it, or leave the waiting list.' },
    CHECK_IN: { description: 'Note whether the people came.' },
    OPEN_CONTACT: { description: 'Look at who made it.' },
  },
});

/** Its values are those of a `Booking`; what else it tells stands in team-booking-fields.resolver.ts. */
@ObjectType({ description: 'A booking as the team sees it.' })
export class TeamBooking {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Nine digits, the last a check digit; show them in groups of three.' })
  number: string;

  @Field(() => BookingStatus, { description: 'State of the booking.' })
  status: BookingStatus;

  @Field(() => BookingChannel, { description: 'On which way it was made.' })
  channel: BookingChannel;

  @Field(() => Int, { description: 'People it is for.' })
  partySize: number;

  @Field(() => Boolean, { description: 'Whether the person is under 18.' })
  minor: boolean;

  @Field(() => Boolean, {
    description: 'On the waiting list: true takes a free place at once, false is asked first.',
  })
  promoteMe: boolean;

  @Field(() => DateTime, { nullable: true, description: 'A place is held until then.' })
  heldUntil: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    name: 'insteadOf',
    description: 'Start of its place that fell through, as long as its person agreed to no other.',
  })
  insteadOfStartsAt: Temporal.Instant | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, name: 'cancelledAt', description: 'When it was cancelled.' })
  endedAt: Temporal.Instant | null;

  @Field(() => BookingEndReason, { nullable: true, description: 'Why it was cancelled.' })
  endReason: BookingEndReason | null;
}

@ObjectType({ description: 'A page of bookings.' })
export class TeamBookingConnection {
  @Field(() => [TeamBooking], { description: 'The bookings of this page.' })
  nodes: Booking[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;

  /** Counted only when somebody asks, and once. */
  count: () => Promise<number>;
}

@ObjectType({
  description: 'A booking made for somebody, with what proves it: to be read out or printed, shown once.',
})
export class TeamReceipt {
  @Field(() => TeamBooking, { description: 'The booking.' })
  booking: Booking;

  @Field(() => String, { description: 'Its number, nine digits.' })
  number: string;

  @Field(() => String, { description: 'Its PIN, six digits.' })
  pin: string;

  @Field(() => [Booking], {
    description:
      'The person’s other bookings at the same time, among those proven with the request; never anybody else’s.',
  })
  overlapping: Booking[];
}
