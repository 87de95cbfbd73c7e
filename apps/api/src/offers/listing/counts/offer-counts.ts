// How many offers each choice of a filter would leave, and how a text was read: what stands around a list.
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UnderstoodWords } from '../connections.ts';

/** The option of offers that are in no part of town. */
export const ANYWHERE = 'ANYWHERE';

export enum FilterGroup {
  KIND = 'KIND',
  CATEGORY = 'CATEGORY',
  DISTRICT = 'DISTRICT',
  DISTANCE = 'DISTANCE',
  WEEKDAY = 'WEEKDAY',
  TIME_OF_DAY = 'TIME_OF_DAY',
  LENGTH = 'LENGTH',
  FREE = 'FREE',
  ONLINE = 'ONLINE',
  SPOKEN_LANGUAGE = 'SPOKEN_LANGUAGE',
  ACCESSIBILITY = 'ACCESSIBILITY',
  CHILDREN = 'CHILDREN',
  GROUPS = 'GROUPS',
  NO_EXPERIENCE = 'NO_EXPERIENCE',
}

registerEnumType(FilterGroup, {
  name: 'FilterGroup',
  description: 'A question of the filter; its options are told as in `OfferFilter`.',
  valuesMap: {
    KIND: { description: 'Options are kinds of offer.' },
    CATEGORY: { description: 'Options are areas.' },
    DISTRICT: {
      description: `Options are ids of parts of town; a Sozialraum includes its Stadtteile. \`${ANYWHERE}\` stands for \`anywhere\`.`,
    },
    DISTANCE: { description: 'Options are kilometres: 1, 2, 5 and 10; counted only with `near`.' },
    WEEKDAY: { description: 'Options are days of the week.' },
    TIME_OF_DAY: { description: 'Options are times of day.' },
    LENGTH: { description: 'Options are lengths; a longer one includes the shorter ones.' },
    FREE: { description: 'The option is `true`.' },
    ONLINE: { description: 'The option is `true`.' },
    SPOKEN_LANGUAGE: { description: 'Options are languages, ISO 639-1.' },
    ACCESSIBILITY: { description: 'Options are features; all that were chosen hold in each count.' },
    CHILDREN: { description: 'Children are welcome; the option is `true`.' },
    GROUPS: { description: 'Groups are welcome; the option is `true`.' },
    NO_EXPERIENCE: { description: 'No experience is needed; the option is `true`.' },
  },
});

@ObjectType({ description: 'One choice of a filter.' })
export class FilterOption {
  @Field(() => String, { description: 'What is chosen.' })
  value: string;

  @Field(() => Int, { description: 'How many offers there are with it, at least one.' })
  count: number;
}

@ObjectType({ description: 'How many offers each option of a group would leave.' })
export class FilterGroupCounts {
  @Field(() => FilterGroup, { description: 'Which group.' })
  group: FilterGroup;

  @Field(() => Boolean, {
    description:
      'False when not all offers were looked at: then there may be more, also of options left out.',
  })
  isExact: boolean;

  @Field(() => [FilterOption], { description: 'Options with at least one offer, the most frequent first.' })
  options: FilterOption[];
}

@ObjectType({
  description: 'What stands around a list of offers: counts for its filters, and how its text was read.',
})
export class OfferCounts {
  @Field(() => Int, { description: 'How many offers match; counting stops at 1,000.' })
  total: number;

  @Field(() => Boolean, { description: 'False when there may be more.' })
  totalIsExact: boolean;

  @Field(() => [FilterGroupCounts], {
    description:
      'Of each group, with all other filters as they are and without its own. Counting stops at 1,000 offers, and where more than 5,000 are public at the latest 5,000.',
  })
  groups: FilterGroupCounts[];

  @Field(() => [UnderstoodWords], { description: 'As of the list.' })
  understood: UnderstoodWords[];

  @Field(() => String, { nullable: true, description: 'As of the list.' })
  correctedText: string | null;
}
