// Days without dates, and the dates that fall on them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({
  description: 'A day that series leave out: a public holiday, or one of the town’s own.',
})
export class DayOff {
  @Field(() => ID, { nullable: true, description: 'UUID; null for a public holiday.' })
  id: string | null;

  @Field(() => CalendarDate, { description: 'The day.' })
  on: Temporal.PlainDate;

  @Field(() => String, { description: 'What it is called, in German.' })
  name: string;
}

@ObjectType({ description: 'A coming date that falls on days on which its venue would be closed.' })
export class DateOnClosedDay {
  @Field(() => ID, { description: 'UUID of the date.' })
  id: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: Temporal.Instant;

  @Field(() => ID, { description: 'UUID of its offer.' })
  offerId: string;

  @Field(() => String, { description: 'Number of its offer.' })
  offerNumber: string;

  @Field(() => String, { description: 'Title of its offer, in the language it was written in.' })
  title: string;

  @Field(() => Int, { description: 'Places taken.' })
  taken: number;
}
