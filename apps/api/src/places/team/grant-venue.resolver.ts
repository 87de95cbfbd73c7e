// Names the venue of a grant: the team's room knows its id alone.
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffGrant } from '../../team/accounts/staff-grant.entity.ts';
import { venueById } from '../venues/place-fields.resolver.ts';
import { Venue } from '../venues/venue.entity.ts';

@Resolver(() => StaffGrant)
export class GrantVenueResolver {
  @ResolveField(() => Venue, { nullable: true, description: 'The venue of `venueId`.' })
  venue({ venueId }: StaffGrant, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).load(venueId);
  }
}
