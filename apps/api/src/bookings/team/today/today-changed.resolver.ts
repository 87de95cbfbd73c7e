// Changes of the day, for pages that are open.
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { TodayNotice } from './today.ts';
import { TodayChanges } from './today-changes.ts';

@ForStaff(...whoSeesBookings)
@Resolver()
export class TodayChangedResolver {
  constructor(private readonly changes: TodayChanges) {}

  @Subscription(() => TodayNotice, {
    description:
      'Something of the day changed: ask `today` again. The first comes at once; it completes when the session has ended.',
    resolve: (notice: TodayNotice) => notice,
  })
  todayChanged(
    @Args('day', {
      type: () => CalendarDate,
      nullable: true,
      description: 'Whatever day it is when left out.',
    })
    day: Temporal.PlainDate | null,
    @Args('venueIds', {
      type: () => [ID],
      nullable: true,
      description: 'Only there; all within reach when left out.',
    })
    venueIds: string[] | null,
    @Acting() staff: Staff,
    @Context() { signal }: RequestContext,
  ): AsyncGenerator<TodayNotice, void, void> {
    return this.changes.of(staff, { day: day ?? null, venueIds: venueIds ?? null }, signal);
  }
}
