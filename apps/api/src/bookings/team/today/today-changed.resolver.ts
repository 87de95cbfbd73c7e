// Changes of the day, for pages that are open.
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { TownService } from '../../../places/town.service.ts';
import { Clock } from '../../../platform/clock.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { localDate } from '../../../platform/town-time.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { TodayNotice } from './today.ts';
import { TodayChanges } from './today-changes.ts';

@ForStaff(...whoSeesBookings)
@Resolver()
export class TodayChangedResolver {
  constructor(
    private readonly changes: TodayChanges,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  @Subscription(() => TodayNotice, {
    description:
      'Something of the day changed: ask `today` again. The first comes at once; it completes when the session has ended.',
    resolve: (notice: TodayNotice) => notice,
  })
  async todayChanged(
    @Args('day', { type: () => CalendarDate, nullable: true, description: 'Today when left out.' })
    day: Temporal.PlainDate | null,
    @Args('venueIds', {
      type: () => [ID],
      nullable: true,
      description: 'Only there; all within reach when left out.',
    })
    venueIds: string[] | null,
    @Acting() staff: Staff,
    @Context() { signal }: RequestContext,
  ): Promise<AsyncGenerator<TodayNotice, void, void>> {
    const on = day ?? localDate(this.clock.now(), await this.town.zone());
    return this.changes.of(staff, { day: on, reach: staff.reach, venueIds: venueIds ?? null }, signal);
  }
}
