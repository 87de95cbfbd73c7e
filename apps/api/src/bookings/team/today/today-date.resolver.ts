// Who comes to a date of the day, and how many.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { offerById, slotsOfOccurrences } from '../../../offers/reading/offer-loaders.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import type { Booking } from '../../booking.entity.ts';
import { waitingCounts } from '../../booking-queries.ts';
import { takesWalkIns } from '../../taking/walk-in.ts';
import { bookingsHeldElsewhere, bookingsWithPlace } from '../dates-of-day.ts';
import { TeamBooking } from '../team-booking.ts';
import { countsOfDates } from './date-counts.ts';
import { TodayDate } from './today.ts';

@Resolver(() => TodayDate)
export class TodayDateResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [TeamBooking], {
    description:
      'Who has a place, walk-ins and held places too: by slot, then in the order of booking; at most 300.',
  })
  bookings({ occurrence }: TodayDate, _: unknown, { loaders }: RequestContext): Promise<Booking[]> {
    return loaders.of(bookingsWithPlace).load(occurrence.id);
  }

  @ResolveField(() => [TeamBooking], {
    description:
      'Whose place here fell through (`insteadOf`) and who have not answered to another one elsewhere: `occurrence` and ' +
      '`heldUntil` say where and until when.',
  })
  heldElsewhere({ occurrence }: TodayDate, _: unknown, { loaders }: RequestContext): Promise<Booking[]> {
    return loaders.of(bookingsHeldElsewhere).load(occurrence.id);
  }

  @ResolveField(() => Int, { description: 'People with a place who booked before; held places don’t count.' })
  async expected(date: TodayDate, _: unknown, context: RequestContext): Promise<number> {
    return (await countsOf(date, context)).expected;
  }

  @ResolveField(() => Int, { description: 'People who came, walk-ins among them.' })
  async arrived(date: TodayDate, _: unknown, context: RequestContext): Promise<number> {
    return (await countsOf(date, context)).arrived;
  }

  @ResolveField(() => Int, { description: 'People who did not come.' })
  async missed(date: TodayDate, _: unknown, context: RequestContext): Promise<number> {
    return (await countsOf(date, context)).missed;
  }

  @ResolveField(() => Int, { description: 'People who came without a booking.' })
  async walkIns(date: TodayDate, _: unknown, context: RequestContext): Promise<number> {
    return (await countsOf(date, context)).walkIns;
  }

  @ResolveField(() => Int, { description: 'Bookings on its waiting list.' })
  waitingCount({ occurrence }: TodayDate, _: unknown, { loaders }: RequestContext): Promise<number> {
    return loaders.of(waitingCounts).load(occurrence.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether somebody without a booking can be let in now.' })
  async takesWalkIns({ occurrence }: TodayDate, _: unknown, { loaders }: RequestContext): Promise<boolean> {
    const offer = (await loaders.of(offerById).load(occurrence.offerId))!;
    const slots = await loaders.of(slotsOfOccurrences).load(occurrence.id);
    return takesWalkIns({ occurrence, offer, slots, now: this.clock.now() });
  }
}

function countsOf({ occurrence }: TodayDate, { loaders }: RequestContext) {
  return loaders.of(countsOfDates).load(occurrence.id);
}
