// The list of a day as it is printed: for the day the line is down.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { CalendarDate, DateTime } from '../../../platform/graphql/scalars.ts';
import { BookingNeeds } from '../../booking-receipt.ts';
import { BookingStatus } from '../../booking-terms.ts';

@ObjectType({ description: 'One line of the printed list.' })
export class DayListEntry {
  @Field(() => DateTime, { description: 'Start of its slot; of the date while it waits.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End of its slot; of the date while it waits.' })
  endsAt: Temporal.Instant;

  @Field(() => String, { description: 'Booking number, nine digits.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'Name as given, while the contact may be looked at.' })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number, E.164, while the contact may be looked at.',
  })
  phone: string | null;

  @Field(() => Int, { description: 'People.' })
  partySize: number;

  @Field(() => BookingStatus, { description: 'State; who waits comes last.' })
  status: BookingStatus;

  @Field(() => Int, { nullable: true, description: 'Position on the waiting list.' })
  waitingPosition: number | null;

  @Field(() => BookingNeeds, { description: 'What it needs of its slot.' })
  needs: BookingNeeds;

  @Field(() => Boolean, { description: 'Whether the person is under 18.' })
  minor: boolean;
}

@ObjectType({ description: 'A date on the printed list.' })
export class DayListDate {
  @Field(() => Occurrence, { description: 'The date.' })
  occurrence: Occurrence;

  @Field(() => [DayListEntry], { description: 'By slot; who waits comes last. Walk-ins are left out.' })
  entries: DayListEntry[];
}

@ObjectType({ description: 'The list of a day for printing.' })
export class DayList {
  @Field(() => CalendarDate, { description: 'Local day.' })
  day: Temporal.PlainDate;

  @Field(() => Venue, { nullable: true, description: 'Where; null for all within reach.' })
  venue: Venue | null;

  @Field(() => DateTime, { description: 'As of when.' })
  madeAt: Temporal.Instant;

  @Field(() => [DayListDate], { description: 'Dates of the day by start, at most 100.' })
  dates: DayListDate[];
}
