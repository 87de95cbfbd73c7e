// Pages of lists.
import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Offer } from '../offer.entity.ts';

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
