// Kiosks that need a look, on the page of the day.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Today } from '../../bookings/team/today/today.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Kiosk } from '../kiosk.entity.ts';
import { SilentKiosks } from './silent-kiosks.ts';

@Resolver(() => Today)
export class TodayKiosksResolver {
  constructor(private readonly silent: SilentKiosks) {}

  @ResolveField(() => [Kiosk], {
    description:
      'Kiosks not heard of for 15 minutes while a date at their venue is on or begins within an hour, whatever day is shown.',
  })
  async silentKiosks(@Parent() { scope }: Today, @Acting() { reach }: Staff): Promise<Kiosk[]> {
    const kiosks = await this.silent.find(reach);
    return kiosks.filter(({ venueId }) => scope.venueIds?.includes(venueId) ?? true);
  }
}
