// Pages of lists.
import { Field, ObjectType } from '@nestjs/graphql';
import { Occurrence } from '../occurrence.entity.ts';
import { Offer } from '../offer.entity.ts';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Give it as `after`, with the same filter and order, to get what follows; null on an empty page.',
  })
  endCursor: string | null;
}

@ObjectType({ description: 'A page of offers.' })
export class OfferConnection {
  @Field(() => [Offer], { description: 'The offers of this page.' })
  nodes: Offer[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;

  /** Counted only when somebody asks, and once. */
  count: () => Promise<number>;
}

@ObjectType({ description: 'A page of dates.' })
export class OccurrenceConnection {
  @Field(() => [Occurrence], { description: 'The dates of this page.' })
  nodes: Occurrence[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}
