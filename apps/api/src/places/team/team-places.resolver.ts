// Districts, venues and closed days, for those who look after them.
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { District } from '../venues/district.entity.ts';
import { districtById } from '../venues/place-fields.resolver.ts';
import { PlacesService } from '../venues/places.service.ts';
import { ClosedDayInput, DistrictInput, VenueCareInput, VenueInput } from './place-inputs.ts';
import { ShownVenues } from './shown-venues.ts';
import { TeamVenue } from './team-venue.ts';
import { TeamVenuesService } from './team-venues.service.ts';

interface OfId {
  id: string;
}

interface OfInput {
  input: { id?: string | null };
}

const idOf = ({ id }: OfId) => id;
const idOfInput = ({ input }: OfInput) => input.id;

@ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver(() => TeamVenue)
export class TeamPlacesResolver {
  constructor(
    private readonly places: PlacesService,
    private readonly venues: TeamVenuesService,
    private readonly shown: ShownVenues,
  ) {}

  @Query(() => [TeamVenue], { description: 'The venues one looks after, by name.' })
  async teamVenues(@Acting() staff: Staff): Promise<TeamVenue[]> {
    return this.shown.all(await this.venues.venues(staff));
  }

  @Query(() => TeamVenue, { nullable: true, description: 'A venue one looks after.' })
  async teamVenue(
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
    @Acting() staff: Staff,
  ): Promise<TeamVenue | null> {
    const venue = await this.venues.venue(staff, id);
    return venue && this.shown.one(venue);
  }

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('district.save', idOfInput, idOf)
  @Mutation(() => District, { description: 'Writes down a part of the town.' })
  saveDistrict(@Args('input', { description: 'The district.' }) input: DistrictInput): Promise<District> {
    const { id, ...draft } = input;
    return this.places.saveDistrict({ ...draft, ...(id == null ? {} : { id }) });
  }

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('district.delete', idOf)
  @Mutation(() => Boolean, {
    description: 'Takes a part of the town away; STILL_USED while a venue, an offer or a part lies in it.',
  })
  async deleteDistrict(@Args('id', { type: () => ID, description: 'UUID.' }) id: string): Promise<boolean> {
    await this.places.deleteDistrict(id);
    return true;
  }

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('venue.save', idOfInput, idOf)
  @Mutation(() => TeamVenue, { description: 'Writes down a venue.' })
  async saveVenue(@Args('input', { description: 'The venue.' }) input: VenueInput): Promise<TeamVenue> {
    return this.shown.one(await this.venues.save(input));
  }

  @Audited('venue.lookAfter', idOfInput)
  @Mutation(() => TeamVenue, {
    description: 'Changes telephone, accessibility and opening hours of a venue.',
  })
  async lookAfterVenue(
    @Args('input', { description: 'What changes.' }) input: VenueCareInput,
    @Acting() staff: Staff,
  ): Promise<TeamVenue> {
    return this.shown.one(await this.venues.lookAfter(staff, input));
  }

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('venue.close', idOf)
  @Mutation(() => TeamVenue, {
    description: 'Closes a venue for good: it leaves lists and choices, its dates stay.',
  })
  async closeVenue(
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
    @Acting() staff: Staff,
  ): Promise<TeamVenue> {
    return this.shown.one(await this.venues.close(staff, id));
  }

  @ForStaff(Role.TOWN_ADMIN)
  @Audited('venue.reopen', idOf)
  @Mutation(() => TeamVenue, { description: 'Opens a venue again.' })
  async reopenVenue(
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
    @Acting() staff: Staff,
  ): Promise<TeamVenue> {
    return this.shown.one(await this.venues.reopen(staff, id));
  }

  @Audited('closedDay.save', ({ input }: { input: { venueId: string } }) => input.venueId)
  @Mutation(() => TeamVenue, {
    description: 'Closes a venue for some days; `datesOnClosedDays` tells which dates that concerns.',
  })
  async saveClosedDay(
    @Args('input', { description: 'The days.' }) input: ClosedDayInput,
    @Acting() staff: Staff,
  ): Promise<TeamVenue> {
    return this.shown.one(await this.venues.saveClosedDay(staff, input));
  }

  @Audited('closedDay.delete', idOf)
  @Mutation(() => TeamVenue, { description: 'Takes closed days back.' })
  async deleteClosedDay(
    @Args('id', { type: () => ID, description: 'UUID of the closed days.' }) id: string,
    @Acting() staff: Staff,
  ): Promise<TeamVenue> {
    return this.shown.one(await this.venues.deleteClosedDay(staff, id));
  }

  @ResolveField(() => District, { description: 'The part of town it lies in.' })
  district({ districtId }: TeamVenue, _: unknown, { loaders }: RequestContext) {
    return loaders.of(districtById).load(districtId);
  }
}
