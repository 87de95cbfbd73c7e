// The team looks after its mentors.
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { venueById } from '../../offers/reading/offer-loaders.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Mentor } from '../mentor.entity.ts';
import { Staffing } from '../staffing/staffing.ts';
import { MentorInput, UnfittingTalk } from './mentor-input.ts';
import { TeamMentors } from './team-mentors.service.ts';

const ID_ARGUMENT = { type: () => ID, description: 'The mentor.' };
const INPUT = { type: () => MentorInput, description: 'All that is written down about them.' };
const ofMentor = ({ id }: { id?: string }) => id;
const saved = ({ id }: Mentor) => id;

@ForStaff(Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
@Resolver(() => Mentor)
export class TeamMentorsResolver {
  constructor(private readonly service: TeamMentors) {}

  @Query(() => [Mentor], {
    description:
      'Mentors one may plan with, by name: a team those who help at its venues or anywhere, an admin all.',
  })
  mentors(
    @Acting() staff: Staff,
    @Args('withEnded', { type: () => Boolean, defaultValue: false, description: 'Also who has stopped.' })
    withEnded: boolean,
  ): Promise<Mentor[]> {
    return this.service.list(staff, withEnded);
  }

  @Query(() => [UnfittingTalk], {
    description:
      'Booked talks that a mentor could no longer help with if this were saved, by time; they stay booked until somebody ' +
      'moves them. Errors: NOT_FOUND, BAD_INPUT.',
  })
  mentorConsequences(
    @Acting() staff: Staff,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('input', INPUT) input: MentorInput,
  ): Promise<UnfittingTalk[]> {
    return this.service.unfitting(staff, id, input);
  }

  @Mutation(() => Mentor, {
    description:
      'Takes in a mentor, or changes one; coming sessions offer what they can do from now on. Errors: NOT_FOUND, BAD_INPUT.',
  })
  @Audited('mentor.save', ofMentor, saved)
  saveMentor(
    @Acting() staff: Staff,
    @Args('id', {
      ...ID_ARGUMENT,
      nullable: true,
      description: 'Whom to change; somebody new when left out.',
    })
    id: string | null,
    @Args('input', INPUT) input: MentorInput,
  ): Promise<Mentor> {
    return this.service.save(staff, id ?? null, input);
  }

  @Query(() => Staffing, {
    description:
      'What it would mean when a mentor stops: each coming session they leave. A talk without `toMentor` must be moved ' +
      'first. Errors: NOT_FOUND.',
  })
  endMentorConsequences(@Acting() staff: Staff, @Args('id', ID_ARGUMENT) id: string): Promise<Staffing> {
    return this.service.previewEnd(staff, id);
  }

  @Mutation(() => Staffing, {
    description:
      'A mentor stops and leaves all coming sessions; colleagues take over their guests. Errors: NOT_FOUND; FORBIDDEN while ' +
      'some of these are out of reach, except for admins; STILL_USED while nobody can take over one of them.',
  })
  @Audited('mentor.end', ofMentor)
  endMentor(@Acting() staff: Staff, @Args('id', ID_ARGUMENT) id: string): Promise<Staffing> {
    return this.service.end(staff, id);
  }

  @ResolveField(() => [Venue], { description: 'Where they help; empty means anywhere.' })
  async venues({ venueIds }: Mentor, _: unknown, { loaders }: RequestContext): Promise<Venue[]> {
    const venues = await Promise.all(venueIds.map((id) => loaders.of(venueById).load(id)));
    return venues.filter((venue) => venue !== null);
  }
}
