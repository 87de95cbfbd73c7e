// The offers of a page, and how many there are.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Offer } from '../offer.entity.ts';
import { shownOffer } from '../reading/shown-offers.ts';
import { OfferConnection } from './connections.ts';

@Resolver(() => OfferConnection)
export class OfferConnectionResolver {
  @ResolveField(() => [Offer], { description: 'The offers of this page.' })
  async nodes({ ids }: OfferConnection, _: unknown, { loaders }: RequestContext): Promise<Offer[]> {
    const offers = await Promise.all(ids.map((id) => loaders.of(shownOffer).load(id)));
    return offers.filter((offer) => offer !== null);
  }

  @ResolveField(() => [Occurrence], {
    description:
      'Of each offer of this page the first date that matches the filter and the times understood from its text. None for offers without such a date, and empty without a filter: then `nextOccurrence` says it.',
  })
  matchingOccurrences({ firstMatching }: OfferConnection): Promise<Occurrence[]> {
    return firstMatching();
  }

  @ResolveField(() => Int, { description: 'How many offers match; counting stops at 1,000.' })
  async totalCount({ count }: OfferConnection): Promise<number> {
    return (await count()).total;
  }

  @ResolveField(() => Boolean, {
    description:
      'False when there may be more: beyond 1,000, or where a filter looks at dates and more than 5,000 offers are public.',
  })
  async totalIsExact({ count }: OfferConnection): Promise<boolean> {
    return (await count()).isExact;
  }
}
