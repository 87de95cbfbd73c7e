// Pages of lists.
import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { District } from '../../places/venues/district.entity.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { TimeOfDay, Weekday } from './filter/offer-filter.ts';
import { Occurrence } from '../occurrence.entity.ts';

@ObjectType({
  description:
    'Words of a search that were understood as a filter: a part of town, a time, or whom it suits.',
})
export class UnderstoodWords {
  @Field(() => String, {
    description: 'As they were typed; a text without them is searched without the filter.',
  })
  words: string;

  @Field(() => District, { nullable: true, description: 'Offers in this part of town.' })
  district: Pick<District, 'id' | 'name'> | null;

  @Field(() => [Weekday], { description: 'Dates on these days; any when empty.' })
  weekdays: Weekday[];

  @Field(() => [TimeOfDay], { description: 'Dates at these times of day; any when empty.' })
  timesOfDay: TimeOfDay[];

  @Field(() => CalendarDate, { nullable: true, description: 'Dates on this day or later.' })
  from: Temporal.PlainDate | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Dates on this day or earlier.' })
  to: Temporal.PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one may bring children; null: not said.' })
  childrenWelcome: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it suits groups; null: not said.' })
  groupsWelcome: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether experience is needed; null: not said.' })
  experienceNeeded: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one takes part from home; null: not said.' })
  online: boolean | null;

  @Field(() => Boolean, {
    description:
      'Whether only offers that fit are listed; false when they are few, and others follow after them.',
  })
  only: boolean;
}

/** How many there are, as far as they were counted. */
export interface Counted {
  readonly total: number;
  readonly isExact: boolean;
}

@ObjectType({ description: 'A page of offers.' })
export class OfferConnection {
  /** Of its offers, in order. */
  ids: string[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;

  @Field(() => [UnderstoodWords], {
    description:
      'What of `text` was understood as a filter; nothing with `literal`. A filter that is given goes before it.',
  })
  understood: UnderstoodWords[];

  @Field(() => String, {
    nullable: true,
    description: 'The text as it was probably meant and searched for; null when nothing seems mistyped.',
  })
  correctedText: string | null;

  /** Of its dates: read only when somebody asks, and only where a date can differ from the next one. */
  firstMatching: () => Promise<Occurrence[]>;

  /** Counted only when somebody asks, and once. */
  count: () => Promise<Counted>;
}

@ObjectType({ description: 'A page of dates.' })
export class OccurrenceConnection {
  @Field(() => [Occurrence], { description: 'The dates of this page.' })
  nodes: Occurrence[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}
