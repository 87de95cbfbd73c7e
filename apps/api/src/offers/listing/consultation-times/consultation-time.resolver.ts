// Where a mentor is free.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Venue } from '../../../places/venues/venue.entity.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { venueById } from '../../reading/offer-loaders.ts';
import { ConsultationTime } from './consultation-time.ts';

@Resolver(() => ConsultationTime)
export class ConsultationTimeResolver {
  @ResolveField(() => Venue, { description: 'Where.' })
  venue({ venueId }: ConsultationTime, _: unknown, { loaders }: RequestContext) {
    return loaders.of(venueById).load(venueId);
  }
}
