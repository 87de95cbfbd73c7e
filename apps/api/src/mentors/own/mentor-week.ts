// A week of a mentor: where to be when, and who comes with what.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BookingStatus } from '../../bookings/booking-terms.ts';
import { Device, Worry } from '../../offers/offer-terms.ts';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'A time of a mentor’s, and who comes then. No contact, and no surname.' })
export class WeekTalk {
  @Field(() => ID, { description: 'The slot.' })
  slotId: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => BookingStatus, {
    nullable: true,
    description: 'Of whoever has the place, OFFERED while it is held for them; null while it is free.',
  })
  status: BookingStatus | null;

  @Field(() => Boolean, { description: 'Taken by somebody who came without a booking.' })
  isWalkIn: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'First word of the name; null without one, and earlier than 7 days before or later than 2 days after the session.',
  })
  name: string | null;

  @Field(() => Worry, { nullable: true, description: 'What they want help with.' })
  worry: Worry | null;

  @Field(() => Device, { nullable: true, description: 'What they bring along.' })
  device: Device | null;

  @Field(() => String, { nullable: true, description: 'The language they wish for, ISO 639-1.' })
  spokenLanguage: string | null;
}

@ObjectType({ description: 'A session of a mentor’s; `occurrence` stands in its resolver.' })
export class WeekSession {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId: string;

  @Field(() => ID, { description: 'Which mentor one is there.' })
  mentorId: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when one can’t come to what is still to come of it; null: one comes.',
  })
  absentSince: Temporal.Instant | null;

  @Field(() => [String], { description: 'First names or nicknames of the other mentors who are there.' })
  colleagues: string[];

  @Field(() => [WeekTalk], { description: 'One’s own times, by start.' })
  talks: WeekTalk[];
}

@ObjectType({ description: 'Seven days of a mentor.' })
export class MentorWeek {
  @Field(() => CalendarDate, { description: 'First day.' })
  from: Temporal.PlainDate;

  @Field(() => CalendarDate, { description: 'Last day.' })
  until: Temporal.PlainDate;

  @Field(() => CalendarDate, { description: 'The day it is in the town.' })
  today: Temporal.PlainDate;

  @Field(() => [WeekSession], { description: 'One’s sessions, by start; cancelled ones too.' })
  sessions: WeekSession[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of the next session after these days; null when none is planned.',
  })
  nextOn: Temporal.PlainDate | null;
}
