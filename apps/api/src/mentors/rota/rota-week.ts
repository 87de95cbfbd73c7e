// A week of sessions with who staffs them, and how much each mentor gives in it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TeamDate } from '../../offers/team/dates/team-date.ts';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';
import { Mentor } from '../mentor.entity.ts';

@ObjectType({ description: 'A time of a mentor in a session.' })
export class RotaSlot {
  @Field(() => ID, { description: 'The slot.' })
  id: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => Boolean, { description: 'Whether somebody has booked it, or it is held for them.' })
  isBooked: boolean;
}

@ObjectType({ description: 'A mentor in a session.' })
export class RotaStaff {
  @Field(() => Mentor, { description: 'Who.' })
  mentor: Mentor;

  @Field(() => Boolean, {
    description:
      'Whether they said that they can’t come (`mentorAbsent`, `mentorBack`); nobody is helped then.',
  })
  isAbsent: boolean;

  @Field(() => [RotaSlot], { description: 'Their slots there, by start.' })
  slots: RotaSlot[];
}

@ObjectType({ description: 'A session of the rota.' })
export class RotaSession {
  @Field(() => TeamDate, { description: 'The date; `seriesId` tells whether it comes again.' })
  date: TeamDate;

  @Field(() => ID, { description: 'Its offer.' })
  offerId: string;

  @Field(() => String, { description: 'Title of the offer, in the language of its author.' })
  title: string;

  @Field(() => [RotaStaff], { description: 'Who is there, by name; empty when nobody is yet.' })
  staff: RotaStaff[];
}

@ObjectType({ description: 'How much a mentor gives in a week, at all venues together.' })
export class RotaMentor {
  @Field(() => Mentor, { description: 'Who.' })
  mentor: Mentor;

  @Field(() => Int, { description: 'Minutes of their slots that week.' })
  minutes: number;

  @Field(() => Int, { description: 'How many of these are booked.' })
  bookedMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes a week they want to give at most; null for no limit.',
  })
  get limitMinutes(): number | null {
    return this.mentor.hoursAWeek === null ? null : this.mentor.hoursAWeek * 60;
  }

  static of(mentor: Mentor, minutes: Pick<RotaMentor, 'minutes' | 'bookedMinutes'>): RotaMentor {
    return Object.assign(new RotaMentor(), { mentor, ...minutes });
  }
}

@ObjectType({ description: 'A week of the rota.' })
export class RotaWeek {
  @Field(() => CalendarDate, { description: 'Monday.' })
  from: Temporal.PlainDate;

  @Field(() => [RotaSession], {
    description: 'Sessions that take place and are theirs to plan, by start; at most 300.',
  })
  sessions: RotaSession[];

  @Field(() => [RotaMentor], {
    description: 'All mentors one may plan with, and whoever is in one of the sessions, by name.',
  })
  mentors: RotaMentor[];
}
