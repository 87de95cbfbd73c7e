// What the team asks about bookings.
import { Args, Context, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { bookingsHeldElsewhere } from '../dates-of-day.ts';
import { Reachable } from '../reachable.ts';
import { TeamBooking, TeamBookingConnection } from '../team-booking.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { DatesToBook, DatesToBookArguments } from './dates-to-book.ts';
import { TeamBookingsArguments } from './team-booking-filter.ts';
import { COUNTED_AT_MOST, TeamBookingsService } from './team-bookings.service.ts';

@ForStaff(...whoSeesBookings)
@Resolver(() => TeamBookingConnection)
export class TeamBookingsResolver {
  constructor(
    private readonly bookings: TeamBookingsService,
    private readonly reachable: Reachable,
    private readonly dates: DatesToBook,
  ) {}

  @Query(() => TeamBookingConnection, { description: 'Bookings of the dates one works with.' })
  teamBookings(
    @Args() asked: TeamBookingsArguments,
    @Acting() { reach }: Staff,
  ): Promise<TeamBookingConnection> {
    return this.bookings.list(reach, asked);
  }

  @Query(() => [TeamBooking], {
    description:
      'Whose place at this date fell through and who have not answered to another one elsewhere; they are found in the ' +
      'list of that other date. Errors: NOT_FOUND.',
  })
  async bookingsHeldElsewhere(
    @Args('occurrenceId', { type: () => ID, description: 'The date that was lost.' }) occurrenceId: string,
    @Acting() { reach }: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<Booking[]> {
    await this.reachable.needDate(reach, occurrenceId);
    return loaders.of(bookingsHeldElsewhere).load(occurrenceId);
  }

  @Query(() => TeamBooking, { description: 'One booking, by its id or its number. Errors: NOT_FOUND.' })
  teamBooking(
    @Args('id', { type: () => ID, nullable: true, description: 'UUID.' }) id: string | null,
    @Args('number', {
      type: () => String,
      nullable: true,
      description: 'Nine digits; spaces and dashes are ignored.',
    })
    number: string | null,
    @Acting() { reach }: Staff,
  ): Promise<Booking> {
    return this.reachable.booking(reach, { id, number });
  }

  @Query(() => [Occurrence], {
    description:
      'Public dates within reach that are not over, by start: to book for somebody, or to let them in.',
  })
  datesToBook(
    @Args() { filter, first }: DatesToBookArguments,
    @Acting() { reach }: Staff,
  ): Promise<Occurrence[]> {
    return this.dates.find(reach, filter ?? {}, first);
  }

  @ResolveField(() => Int, { description: 'How many bookings match; counting stops at 1,000.' })
  async totalCount({ count }: TeamBookingConnection): Promise<number> {
    return Math.min(await count(), COUNTED_AT_MOST);
  }

  @ResolveField(() => Boolean, { description: 'False when more than 1,000 match.' })
  async totalIsExact({ count }: TeamBookingConnection): Promise<boolean> {
    return (await count()) <= COUNTED_AT_MOST;
  }
}
