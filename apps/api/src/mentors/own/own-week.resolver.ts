// What a mentor asks about the own week.
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { occurrenceById } from '../../offers/reading/offer-loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { MentorWeek, WeekSession } from './mentor-week.ts';
import { OwnWeeks } from './own-weeks.ts';

@ForStaff(Role.MENTOR)
@Resolver(() => WeekSession)
export class OwnWeekResolver {
  constructor(private readonly weeks: OwnWeeks) {}

  @Query(() => MentorWeek, {
    description: 'The sessions one gives as a mentor in seven days, and who comes to them.',
  })
  myWeek(
    @Args('from', {
      type: () => CalendarDate,
      nullable: true,
      description: 'First of the days; today when left out.',
    })
    from: Temporal.PlainDate | null,
    @Acting() staff: Staff,
  ): Promise<MentorWeek> {
    return this.weeks.week(staff, from ?? null);
  }

  @ResolveField(() => Occurrence, { description: 'The date, with its offer and venue.' })
  occurrence({ occurrenceId }: WeekSession, _: unknown, { loaders }: RequestContext) {
    return loaders.of(occurrenceById).load(occurrenceId);
  }
}
