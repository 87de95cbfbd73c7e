// What hangs on the wall of a venue: numbers and tables, and never a name.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Somebody who was called.' })
export class BoardCall {
  @Field(() => Int, { description: 'Their number.' })
  number: number;

  @Field(() => Int, { description: 'Where they are expected.' })
  table: number;

  @Field(() => DateTime, { description: 'When they were called.' })
  calledAt: Temporal.Instant;
}

@ObjectType({ description: 'A session on the board.' })
export class BoardSession {
  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  title: string;

  @Field(() => DateTime, { description: 'Its end.' })
  endsAt: Temporal.Instant;

  @Field(() => [BoardCall], { description: 'Who was called and is not gone, the last first; at most six.' })
  calls: BoardCall[];

  @Field(() => Int, { description: 'How many wait.' })
  waiting: number;
}

@ObjectType({ description: 'The board of a venue: the sessions there now.' })
export class CallBoard {
  @Field(() => String, { description: 'Name of the venue.' })
  venueName: string;

  @Field(() => [BoardSession], {
    description: 'From an hour before each session until half an hour after it, by start.',
  })
  sessions: BoardSession[];
}
