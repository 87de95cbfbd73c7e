// A session as those see it who let people in without a booking, and call them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WalkInNumber } from './walk-in.entity.ts';

@ObjectType({ description: 'Who came to a session without a booking: numbers, and no person.' })
export class OpenHours {
  @Field(() => ID, { description: 'The session, a date.' })
  occurrenceId: string;

  @Field(() => [WalkInNumber], { description: 'All numbers that count, in order.' })
  numbers: WalkInNumber[];

  @Field(() => Int, { description: 'How many came without a booking.' })
  count: number;

  @Field(() => Boolean, {
    description: 'Whether somebody can be let in now: from 60 minutes before the session until its end.',
  })
  isOpen: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The board on which they are called is at `/aufruf/<boardKey>`; null without a venue.',
  })
  boardKey: string | null;
}
