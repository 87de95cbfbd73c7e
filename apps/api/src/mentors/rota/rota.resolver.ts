// The team reads the rota.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { RotaWeek } from './rota-week.ts';
import { RotaService } from './rota.service.ts';

@ForStaff(Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
@Resolver()
export class RotaResolver {
  constructor(private readonly service: RotaService) {}

  @Query(() => RotaWeek, {
    description: 'Who staffs which session in a week, local to the town. Errors: BAD_INPUT.',
  })
  rota(
    @Acting() staff: Staff,
    @Args('from', { type: () => CalendarDate, description: 'Any day of the week.' }) from: Temporal.PlainDate,
    @Args('venueId', {
      type: () => ID,
      nullable: true,
      description: 'At this venue; at all of theirs when left out.',
    })
    venueId: string | null,
  ): Promise<RotaWeek> {
    return this.service.week(staff, from, venueId ?? null);
  }
}
