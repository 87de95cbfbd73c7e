// A time one can book with a mentor.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';

@ObjectType({
  description: 'A time at which a fitting mentor is free; book any of its slots by date, start and needs.',
})
export class ConsultationTime {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => Int, { description: 'Free places of all fitting mentors together.' })
  freePlaces: number;

  venueId: string;
}
