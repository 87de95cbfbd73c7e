// What only bookings know about a date: how many people wait for it.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Occurrence } from '../offers/occurrence.entity.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { waitingCounts } from './booking-queries.ts';

@Resolver(() => Occurrence)
export class OccurrenceWaitingResolver {
  @ResolveField(() => Int, { description: 'Bookings on its waiting list.' })
  waitingCount(occurrence: Occurrence, _: unknown, { loaders }: RequestContext): Promise<number> {
    return loaders.of(waitingCounts).load(occurrence.id);
  }
}
