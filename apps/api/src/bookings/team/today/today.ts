// The page of the day: who comes, and what needs somebody's hand.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { OfferKind } from '../../../offers/offer-terms.ts';
import { CalendarDate, DateTime } from '../../../platform/graphql/scalars.ts';
import type { DayInReach } from '../dates-of-day.ts';

export enum ShortReason {
  BELOW_MINIMUM = 'BELOW_MINIMUM',
  HALF_EMPTY = 'HALF_EMPTY',
}

export enum BurstBy {
  NETWORK = 'NETWORK',
  ADDRESS = 'ADDRESS',
}

registerEnumType(ShortReason, {
  name: 'ShortReason',
  description: 'Why a date is short of people.',
  valuesMap: {
    BELOW_MINIMUM: { description: 'Fewer than it needs to take place.' },
    HALF_EMPTY: { description: 'Helpers are wanted, and 72 hours before less than half have come forward.' },
  },
});
registerEnumType(BurstBy, {
  name: 'BurstBy',
  description: 'What many bookings have in common.',
  valuesMap: {
    NETWORK: { description: 'They came from one network on one day.' },
    ADDRESS: { description: 'They name the same e-mail address or phone number.' },
  },
});

@ObjectType({ description: 'The page of the day; its fields stand in today.resolver.ts.' })
export class Today {
  @Field(() => CalendarDate, { description: 'Local day.' })
  day: Temporal.PlainDate;

  /** What it is about; never told. */
  scope: DayInReach;
}

@ObjectType({ description: 'A date of the day.' })
export class TodayDate {
  @Field(() => Occurrence, { description: 'The date.' })
  occurrence: Occurrence;
}

@ObjectType({ description: 'A coming date with too few people.' })
export class ShortDate {
  @Field(() => Occurrence, { description: 'The date.' })
  occurrence: Occurrence;

  @Field(() => ShortReason, { description: 'Why it is listed.' })
  reason: ShortReason;

  @Field(() => Int, { description: 'People who have places.' })
  people: number;

  @Field(() => Int, { description: 'The minimum, or all places.' })
  wanted: number;
}

@ObjectType({ description: 'An offer that needs somebody’s hand.' })
export class OfferOnDesk {
  @Field(() => ID, { description: 'UUID of the offer.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its number; null before it was ever public.' })
  number: string | null;

  @Field(() => String, { description: 'Its title, in the language of its author.' })
  title: string;

  @Field(() => OfferKind, { nullable: true, description: 'Its kind; null while a draft does not say.' })
  kind: OfferKind | null;

  @Field(() => String, { nullable: true, description: 'Name of the organisation that posts it.' })
  organisation: string | null;

  @Field(() => DateTime, { description: 'Since when: last confirmed, or handed in.' })
  since: Temporal.Instant;
}

@ObjectType({ description: 'Many bookings that look like one source; counts only.' })
export class Burst {
  @Field(() => BurstBy, { description: 'What they have in common.' })
  by: BurstBy;

  @Field(() => Int, { description: 'Bookings within 24 hours, cancelled ones too.' })
  bookings: number;

  @Field(() => Int, { description: 'Dates they are for.' })
  dates: number;

  @Field(() => DateTime, { description: 'The first was made then.' })
  from: Temporal.Instant;

  @Field(() => DateTime, { description: 'The last was made then.' })
  to: Temporal.Instant;
}

@ObjectType({ description: 'Something of the day changed: ask again. Says nothing about anybody.' })
export class TodayNotice {
  @Field(() => DateTime, { description: 'When it was noticed.' })
  at: Temporal.Instant;
}
