// Names the organisation of a grant: the team's room knows its id alone.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffGrant } from '../../team/accounts/staff-grant.entity.ts';
import { Organisation } from '../organisation.entity.ts';

const organisationById = byId(Organisation);

@Resolver(() => StaffGrant)
export class GrantOrganisationResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation of a member.' })
  organisation({ organisationId }: StaffGrant, _: unknown, { loaders }: RequestContext) {
    return organisationId === null ? null : loaders.of(organisationById).load(organisationId);
  }
}
