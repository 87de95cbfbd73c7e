// Organisations, for admins and for their own members.
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OrganisationsService } from '../organisations.service.ts';
import {
  draftOf,
  OrganisationInput,
  TeamOrganisation,
  teamOrganisation,
  TrustLevel,
} from './team-organisation.ts';

const idOf = ({ id }: { id: string }) => id;

@ForStaff(Role.TOWN_ADMIN)
@Resolver()
export class TeamOrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ForStaff(Role.TOWN_ADMIN, Role.ORGANISATION_MEMBER)
  @Query(() => [TeamOrganisation], { description: 'Admins: all organisations; members: their own. By name.' })
  async teamOrganisations(@Acting() staff: Staff): Promise<TeamOrganisation[]> {
    return (await this.organisations.organisations(staff)).map(teamOrganisation);
  }

  @Audited('organisation.register', undefined, idOf)
  @Mutation(() => TeamOrganisation, {
    description: 'Takes in an organisation; its offers are all read first.',
  })
  async registerOrganisation(
    @Args('input', { description: 'The organisation.' }) input: OrganisationInput,
  ): Promise<TeamOrganisation> {
    return teamOrganisation(await this.organisations.register(draftOf(input)));
  }

  @ForStaff(Role.TOWN_ADMIN, Role.ORGANISATION_MEMBER)
  @Audited('organisation.save', idOf)
  @Mutation(() => TeamOrganisation, {
    description: 'Changes what an organisation says about itself; only admins change its name.',
  })
  async saveOrganisation(
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
    @Args('input', { description: 'The organisation as it shall be.' }) input: OrganisationInput,
    @Acting() staff: Staff,
  ): Promise<TeamOrganisation> {
    return teamOrganisation(await this.organisations.edit(staff, id, draftOf(input)));
  }

  @Audited('organisation.trust', idOf)
  @Mutation(() => TeamOrganisation, { description: 'Says how much of what it posts is read first.' })
  async trustOrganisation(
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
    @Args('trust', { type: () => TrustLevel, description: 'How much is read first.' }) trust: TrustLevel,
    @Acting() staff: Staff,
  ): Promise<TeamOrganisation> {
    return teamOrganisation(await this.organisations.trust(staff, id, trust));
  }
}
