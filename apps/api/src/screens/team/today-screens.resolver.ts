// Screens that need a look, on the page of the day.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Today } from '../../bookings/team/today/today.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';
import { SilentScreens } from './silent-screens.ts';

@Resolver(() => Today)
export class TodayScreensResolver {
  constructor(private readonly silent: SilentScreens) {}

  @ResolveField(() => [Screen], {
    description:
      'Screens that were there once and no player has asked for in the last 15 minutes, the longest silent first; whatever day is shown.',
  })
  async silentScreens(@Parent() { scope }: Today, @Acting() { reach }: Staff): Promise<Screen[]> {
    const screens = await this.silent.find(reach);
    return screens.filter(({ venueId }) => scope.venueIds?.includes(venueId) ?? true);
  }
}
