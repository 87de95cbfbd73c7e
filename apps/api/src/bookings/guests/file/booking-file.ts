// Everything that is stored about one booking, for the person it is about.
import { Field, ObjectType, PickType } from '@nestjs/graphql';
import { Message } from '../../../messages/message.entity.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { Booking } from '../../booking.entity.ts';
import { BookingEvent } from '../../history/booking-event.entity.ts';

const TOLD = [
  'at',
  'kind',
  'author',
  'fromStartsAt',
  'toStartsAt',
  'people',
  'heldUntil',
  'endReason',
] as const;

@ObjectType({ description: 'Something that happened to one’s own booking; it names nobody.' })
export class BookingFileEvent extends PickType(BookingEvent, TOLD, ObjectType) {}

const SENT = ['says', 'channel', 'state', 'createdAt', 'sentAt'] as const;

@ObjectType({ description: 'A message about one’s own booking; what it said is not kept.' })
export class BookingFileMessage extends PickType(Message, SENT, ObjectType) {}

@ObjectType({ description: 'Who made a booking and how to reach them, as it is stored.' })
export class StoredContact {
  @Field(() => String, { nullable: true, description: 'Name or nickname.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, E.164.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian.' })
  guardianName: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number of the guardian, E.164.' })
  guardianPhone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the guardian.' })
  guardianEmail: string | null;

  @Field(() => String, { nullable: true, description: 'The word to the team.' })
  message: string | null;

  @Field(() => DateTime, { description: 'When all this is deleted, at the latest an hour later.' })
  deleteAfter: Temporal.Instant;
}

@ObjectType({ description: 'Everything that is stored about a booking; names of staff are not in it.' })
export class BookingFile {
  @Field(() => Booking, { description: 'The booking, with its date and what it needs.' })
  booking: Booking;
}
