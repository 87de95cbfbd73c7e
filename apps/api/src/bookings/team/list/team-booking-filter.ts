// What bookings are looked for, and in which order.
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { BookingChannel, BookingStatus } from '../../booking-terms.ts';

export enum TeamBookingSort {
  SOONEST = 'SOONEST',
  LATEST = 'LATEST',
  NEWEST = 'NEWEST',
}

registerEnumType(TeamBookingSort, {
  name: 'TeamBookingSort',
  description: 'Order of bookings.',
  valuesMap: {
    SOONEST: { description: 'By date, slot and number of the row; the earliest first.' },
    LATEST: { description: 'The same backwards.' },
    NEWEST: { description: 'The last made first.' },
  },
});

@InputType({ description: 'What bookings are looked for; all conditions hold together.' })
export class TeamBookingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Booking number, offer number, words of an offer’s title, a whole e-mail address or phone number; for dates ' +
      'around now also a name.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Dates that start on this local day or later.' })
  from?: Temporal.PlainDate | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dates that start on this local day or earlier.',
  })
  to?: Temporal.PlainDate | null;

  @Field(() => [BookingStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: BookingStatus[] | null;

  @Field(() => [BookingChannel], { nullable: true, description: 'Made on one of these ways.' })
  channels?: BookingChannel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Dates at one of these venues.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  venueIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this offer.' })
  @IsOptional()
  @IsUUID()
  offerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this date.' })
  @IsOptional()
  @IsUUID()
  occurrenceId?: string | null;
}

@ArgsType()
export class TeamBookingsArguments {
  @Field(() => TeamBookingFilter, { nullable: true, description: 'What is looked for.' })
  filter?: TeamBookingFilter | null;

  @Field(() => TeamBookingSort, {
    nullable: true,
    defaultValue: TeamBookingSort.SOONEST,
    description: 'Order.',
  })
  sort: TeamBookingSort = TeamBookingSort.SOONEST;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most so many, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 50;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before, of the same list.' })
  @IsOptional()
  @MaxLength(500)
  after?: string | null;
}
