// A mentor can't come to a session, and what that means for everybody in it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';

export enum AbsenceOutcome {
  SAME_TIME = 'SAME_TIME',
  HELD = 'HELD',
  WAITING = 'WAITING',
  UNREACHABLE = 'UNREACHABLE',
  ON_SITE = 'ON_SITE',
  BACK = 'BACK',
}

registerEnumType(AbsenceOutcome, {
  name: 'AbsenceOutcome',
  description: 'What becomes of a booking when its mentor can’t come.',
  valuesMap: {
    SAME_TIME: { description: 'Another mentor of the session helps, at the same time. They are told.' },
    HELD: { description: 'Another place is held, and they are asked: yes or no. Number and PIN stay.' },
    WAITING: {
      description:
        'Nothing else was found: they wait, first in line, and are told. Without e-mail they are in the call list.',
    },
    UNREACHABLE: {
      description:
        'Nothing else was found at their time, and nobody can tell them: they will come. First in line for that time.',
    },
    ON_SITE: { description: 'Checked in already: they are there, somebody must speak with them.' },
    BACK: { description: 'The mentor comes after all: they have their place again.' },
  },
});

@ObjectType({
  description: 'Somebody whose mentor can’t come. It names nobody, so that mentors may read it.',
})
export class AbsentBooking {
  @Field(() => ID, { description: 'Id of the booking: the team opens it with `teamBooking`.' })
  bookingId: string;

  @Field(() => DateTime, { description: 'When they would have been helped.' })
  startsAt: Temporal.Instant;

  @Field(() => Int, { description: 'People it is for.' })
  people: number;

  @Field(() => AbsenceOutcome, { description: 'What becomes of it.' })
  outcome: AbsenceOutcome;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Of SAME_TIME, HELD and BACK: start of its place now.',
  })
  newStartsAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'Of HELD: until when it is held.' })
  heldUntil: Temporal.Instant | null;

  /** The date of its place now. */
  occurrenceId: string | null;
}

@ObjectType({ description: 'A mentor can’t come to a session.' })
export class MentorAbsence {
  @Field(() => ID, { description: 'The session, a date.' })
  occurrenceId: string;

  @Field(() => ID, { description: 'The mentor.' })
  mentorId: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when that is known; null: the mentor comes.' })
  since: Temporal.Instant | null;

  @Field(() => [AbsentBooking], {
    description:
      'What became of each booking, by time. Read later, only what is still open: HELD, WAITING and UNREACHABLE.',
  })
  bookings: AbsentBooking[];
}
