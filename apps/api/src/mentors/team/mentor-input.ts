// What the team writes down about a mentor.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { ONE_LINE } from '../../bookings/booking-inputs.ts';
import { Device, Worry } from '../../offers/offer-terms.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A mentor, without contact: that is with their account.' })
export class MentorInput {
  @Field(() => String, { description: 'First name or nickname, at most 80 characters.' })
  @Length(1, 80)
  @Matches(ONE_LINE)
  name: string;

  @Field(() => [Worry], { description: 'What they can help with, at least one.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  worries: Worry[];

  @Field(() => [Device], { description: 'Devices they know, at least one.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  devices: Device[];

  @Field(() => [String], { description: 'Languages they speak, ISO 639-1, at least one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages: string[];

  @Field(() => Int, { nullable: true, description: 'Hours a week at most, 1 to 60; null for no limit.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  hoursAWeek?: number | null;

  @Field(() => [ID], {
    description:
      'Venues where they help; none means anywhere. A team names at least one of its own, or none.',
  })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(100)
  @ArrayUnique()
  venueIds: string[];
}

@ObjectType({
  description:
    'A booked talk that a mentor could no longer help with; it stays booked until somebody moves it.',
})
export class UnfittingTalk {
  @Field(() => ID, { nullable: true, description: 'The booking; null when it is not theirs to see.' })
  bookingId: string | null;

  @Field(() => String, { nullable: true, description: 'Its number; null when it is not theirs to see.' })
  number: string | null;

  @Field(() => ID, { description: 'The session.' })
  occurrenceId: string;

  @Field(() => DateTime, { description: 'When they come.' })
  startsAt: Temporal.Instant;
}
