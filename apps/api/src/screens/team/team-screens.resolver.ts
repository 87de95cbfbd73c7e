// Screens, for those who look after their venues.
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';
import { AddScreenInput, ScreenInput } from './screen-inputs.ts';
import { ScreenChoices, ScreenSources } from './screen-sources.ts';
import { TeamScreens } from './team-screens.service.ts';

const ID_ARG = { type: () => ID, description: 'UUID.' };
const idOf = ({ id }: { id: string }) => id;

@ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver(() => Screen)
export class TeamScreensResolver {
  constructor(
    private readonly team: TeamScreens,
    private readonly sources: ScreenSources,
  ) {}

  @Query(() => [Screen], {
    description: 'The screens one looks after, by venue and name; revoked ones for 90 days.',
  })
  teamScreens(@Acting() staff: Staff): Promise<Screen[]> {
    return this.team.all(staff);
  }

  @Query(() => Screen, { nullable: true, description: 'A screen one looks after.' })
  teamScreen(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Screen | null> {
    return this.team.one(staff, id);
  }

  @Query(() => ScreenChoices, { description: 'What one chooses from for a screen.' })
  screenChoices(): Promise<ScreenChoices> {
    return this.sources.choices();
  }

  @Audited('screen.add', undefined, idOf)
  @Mutation(() => Screen, {
    description: 'Adds a screen with a key of its own. Errors: NOT_FOUND, BAD_INPUT.',
  })
  addScreen(
    @Args('input', { description: 'The screen.' }) input: AddScreenInput,
    @Acting() staff: Staff,
  ): Promise<Screen> {
    return this.team.add(staff, input);
  }

  @Audited('screen.save', idOf)
  @Mutation(() => Screen, {
    description:
      'Saves what it shows and how it looks. CHANGED_MEANWHILE, with the `version` to save upon next and the `name` of ' +
      'who was quicker; nothing was overwritten then. Errors besides: NOT_FOUND, BAD_INPUT.',
  })
  saveScreen(
    @Args('id', ID_ARG) id: string,
    @Args('version', { type: () => Int, description: 'The one it was written upon.' }) version: number,
    @Args('input', { description: 'All its settings.' }) input: ScreenInput,
    @Acting() staff: Staff,
  ): Promise<Screen> {
    return this.team.save(staff, id, version, input);
  }

  @Audited('screen.revoke', idOf)
  @Mutation(() => Screen, { description: 'Has its key open nothing from now on. Errors: NOT_FOUND.' })
  revokeScreen(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Screen> {
    return this.team.revoke(staff, id);
  }

  @Audited('screen.restore', idOf)
  @Mutation(() => Screen, {
    description: 'Takes that back: its players go on by themselves. Errors: NOT_FOUND.',
  })
  restoreScreen(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Screen> {
    return this.team.restore(staff, id);
  }

  @Audited('screen.renewKey', idOf)
  @Mutation(() => Screen, {
    description: 'Another key in place of the one before, which opens nothing any more. Errors: NOT_FOUND.',
  })
  renewScreenKey(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Screen> {
    return this.team.renewKey(staff, id);
  }
}
