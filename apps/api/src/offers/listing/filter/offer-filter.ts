// Which offers and dates are asked for, and in which order.
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { AccessibilityFeature } from '../../../places/venues/accessibility-feature.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { Category, OfferKind } from '../../offer-terms.ts';
import { Nearby } from './nearby.ts';

export enum OfferSort {
  SOONEST = 'SOONEST',
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
}

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

export enum TimeOfDay {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
  EVENING = 'EVENING',
}

/** How long one stays: a whole shift, or one talk of a consultation. */
export enum DateLength {
  UP_TO_ONE_HOUR = 'UP_TO_ONE_HOUR',
  UP_TO_TWO_HOURS = 'UP_TO_TWO_HOURS',
  UP_TO_HALF_A_DAY = 'UP_TO_HALF_A_DAY',
  LONGER = 'LONGER',
}

registerEnumType(OfferSort, {
  name: 'OfferSort',
  description: 'Order of a list of offers.',
  valuesMap: {
    SOONEST: {
      description:
        'By first date that matches; offers without dates after those with; by fit when searching.',
    },
    NEWEST: { description: 'By publication, the latest first.' },
    TITLE: { description: 'By title in the language of the answer, sorted by German rules.' },
  },
});
registerEnumType(Weekday, { name: 'Weekday', description: 'Day of the week, local to the town.' });
registerEnumType(TimeOfDay, {
  name: 'TimeOfDay',
  description: 'When a date begins, local to the town.',
  valuesMap: {
    MORNING: { description: 'Before 12:00.' },
    AFTERNOON: { description: 'From 12:00, before 17:00.' },
    EVENING: { description: 'From 17:00.' },
  },
});

registerEnumType(DateLength, {
  name: 'DateLength',
  description: 'How long one stays: the length of a shift, or of one talk with a mentor.',
  valuesMap: {
    UP_TO_ONE_HOUR: { description: 'At most 60 minutes.' },
    UP_TO_TWO_HOURS: { description: 'At most 120 minutes, one hour included.' },
    UP_TO_HALF_A_DAY: { description: 'At most 5 hours, shorter ones included.' },
    LONGER: { description: 'More than 5 hours.' },
  },
});

/** More would only make a query slow. */
const MOST = 100;

@InputType({ description: 'What is looked for. All that is given must match; of a list, any one.' })
export class OfferFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words to search for, or the number of an offer; typos are forgiven. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: no word of `text` is understood as a filter, all are looked for as words.',
  })
  literal?: boolean | null;

  @Field(() => [OfferKind], { nullable: true, description: 'Kinds of offer.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  kinds?: OfferKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Parts of town; a Sozialraum includes its Stadtteile. That of the offer or of the venue must match.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  districtIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only what is bound to no part of town, neither by the offer nor by its venue: from home, on the way, all over town.',
  })
  anywhere?: boolean | null;

  @Field(() => [Category], { nullable: true, description: 'Areas.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  categories?: Category[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Dates that begin on this day or later.' })
  from?: Temporal.PlainDate | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Dates that begin on this day or earlier.' })
  to?: Temporal.PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only dates with a free place that can still be booked.',
  })
  onlyFree?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this venue.' })
  @IsOptional()
  @IsUUID()
  venueId?: string | null;

  @Field(() => [Weekday], { nullable: true, description: 'Dates that begin on one of these days.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  weekdays?: Weekday[] | null;

  @Field(() => [TimeOfDay], { nullable: true, description: 'Dates that begin at one of these times of day.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  timesOfDay?: TimeOfDay[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one can take part from home.' })
  online?: boolean | null;

  @Field(() => DateLength, { nullable: true, description: 'Dates on which one stays about so long.' })
  length?: DateLength | null;

  @Field(() => Nearby, { nullable: true, description: 'Not farther away than this.' })
  near?: Nearby | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where one of these languages is spoken, ISO 639-1.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @Matches(/^[a-z]{2,3}$/, { each: true })
  spokenLanguages?: string[] | null;

  @Field(() => [AccessibilityFeature], {
    nullable: true,
    description: 'At venues that have all of these; what is not at a venue is left out.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST)
  accessibility?: AccessibilityFeature[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one may bring children.' })
  childrenWelcome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it suits groups.' })
  groupsWelcome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether experience is needed.' })
  experienceNeeded?: boolean | null;
}
