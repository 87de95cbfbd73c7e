// What a staffing means: for everybody who has booked, and what stands against it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';
import type { Beyond, Clash } from './findings.ts';

@ObjectType({ description: 'Somebody who has booked a mentor that leaves the session.' })
export class StaffedTalk {
  @Field(() => ID, { nullable: true, description: 'The booking; null when it is not theirs to see.' })
  bookingId: string | null;

  @Field(() => String, { nullable: true, description: 'Its number; null when it is not theirs to see.' })
  number: string | null;

  @Field(() => DateTime, { description: 'When they come; it stays so.' })
  startsAt: Temporal.Instant;

  mentorId: string;
  toMentorId: string | null;
  needs: readonly string[];
  venueId: string | null;
}

@ObjectType({ description: 'What a staffing means for one date.' })
export class StaffedDate {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId: string;

  @Field(() => CalendarDate, { description: 'Its day.' })
  on: Temporal.PlainDate;

  @Field(() => [StaffedTalk], {
    description: 'Everybody whose mentor leaves, by time. Nobody loses a place or a time.',
  })
  talks: StaffedTalk[];
}

@ObjectType({ description: 'A mentor is somewhere else at that time already.' })
export class MentorClash implements Omit<Clash, 'mentorId' | 'venueId'> {
  @Field(() => ID, { description: 'The date they are in.' })
  occurrenceId: string;

  @Field(() => DateTime, { description: 'Start of their slot there.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End of it.' })
  endsAt: Temporal.Instant;

  @Field(() => String, { description: 'Title of that offer, in the language of its author.' })
  title: string;

  mentorId: string;
  venueId: string | null;
}

@ObjectType({
  description:
    'More than a mentor wants: too many hours a week or, where these are null, a venue where they do not help.',
})
export class MentorBeyond implements Omit<Beyond, 'mentorId'> {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Monday of the first week that would be too much.',
  })
  weekOn: Temporal.PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'Minutes they would give that week, at all venues.' })
  minutes: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes a week they want to give at most.' })
  limitMinutes: number | null;

  mentorId: string;
}

@ObjectType({ description: 'What a staffing means.' })
export class Staffing {
  @Field(() => [StaffedDate], { description: 'Each date it is about, by day.' })
  dates: StaffedDate[];

  @Field(() => [MentorClash], {
    description: 'Where its mentors are already; while there is one it is refused (MENTOR_BUSY).',
  })
  clashes: MentorClash[];

  @Field(() => [MentorBeyond], {
    description:
      'More than its mentors want; refused unless one says `beyondLimit` (MENTOR_HOURS, MENTOR_ELSEWHERE).',
  })
  beyond: MentorBeyond[];
}
