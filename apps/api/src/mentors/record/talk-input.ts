// What a mentor notes of a talk, and what it adds up to.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { Device, Worry } from '../../offers/offer-terms.ts';
import { TalkOutcome } from './talk.entity.ts';

@InputType({ description: 'A talk, without the person.' })
export class TalkInput {
  @Field(() => ID, { description: 'The session, a date.' })
  occurrenceId: string;

  @Field(() => Worry, {
    nullable: true,
    description: 'What it was about; nothing of the list when left out.',
  })
  worry?: Worry | null;

  @Field(() => Device, { nullable: true, description: 'On which device; none when left out.' })
  device?: Device | null;

  @Field(() => TalkOutcome, { description: 'How it ended.' })
  outcome: TalkOutcome;

  @Field(() => Int, { description: 'How long it took, 1 to 240.' })
  @Min(1)
  @Max(240)
  minutes: number;

  @Field(() => String, { description: 'As for `bookSlot`: a repeated request counts once.' })
  requestKey: string;
}

@ObjectType({ description: 'The talks of a session, added up.' })
export class TalkSums {
  @Field(() => ID, { description: 'The session, a date.' })
  occurrenceId: string;

  @Field(() => Int, { description: 'How many were noted.' })
  count: number;

  @Field(() => Int, { description: 'Those that solved it.' })
  solved: number;

  @Field(() => Int, { description: 'Those that go on another time.' })
  comesAgain: number;

  @Field(() => Int, { description: 'Those that were passed on.' })
  passedOn: number;

  @Field(() => Int, { description: 'Minutes of all of them.' })
  minutes: number;
}
