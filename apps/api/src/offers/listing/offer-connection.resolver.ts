// How many there are, for a page of offers.
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OfferConnection } from './connections.ts';
import { COUNTED_AT_MOST } from './lists.service.ts';

@Resolver(() => OfferConnection)
export class OfferConnectionResolver {
  @ResolveField(() => Int, { description: 'How many offers match; counting stops at 1,000.' })
  async totalCount(@Parent() { count }: OfferConnection): Promise<number> {
    return Math.min(await count(), COUNTED_AT_MOST);
  }

  @ResolveField(() => Boolean, { description: 'False when more than 1,000 match.' })
  async totalIsExact(@Parent() { count }: OfferConnection): Promise<boolean> {
    return (await count()) <= COUNTED_AT_MOST;
  }
}
