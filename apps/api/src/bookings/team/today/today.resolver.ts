// The page of the day; each of its lists costs something only when it is asked for.
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FadingDrafts } from '../../../offers/documents/fading-drafts.ts';
import { TeamOffer } from '../../../offers/documents/team-offer.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { DatesOfDay } from '../dates-of-day.ts';
import { TeamBooking } from '../team-booking.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { NeedsAHand } from './needs-a-hand.ts';
import { Burst, OfferOnDesk, ShortDate, Today, TodayDate } from './today.ts';

@ForStaff(...whoSeesBookings)
@Resolver(() => Today)
export class TodayResolver {
  constructor(
    private readonly dayDates: DatesOfDay,
    private readonly needs: NeedsAHand,
    private readonly fading: FadingDrafts,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  @Query(() => Today, { description: 'The page of a day, for the dates one works with.' })
  async today(
    @Args('day', { type: () => CalendarDate, nullable: true, description: 'Today when left out.' })
    day: Temporal.PlainDate | null,
    @Args('venueIds', {
      type: () => [ID],
      nullable: true,
      description: 'Only there; all within reach when left out.',
    })
    venueIds: string[] | null,
    @Acting() { reach }: Staff,
  ): Promise<Today> {
    const on = day ?? localDate(this.clock.now(), await this.town.zone());
    return { day: on, scope: { day: on, reach, venueIds: venueIds ?? null } };
  }

  @ResolveField(() => [TodayDate], {
    description: 'Dates of the day by start, at most 100; cancelled ones are among them.',
  })
  async dates({ scope }: Today): Promise<TodayDate[]> {
    return (await this.dayDates.find(scope)).map((occurrence) => ({ occurrence }));
  }

  @ResolveField(() => [ShortDate], {
    description: 'Dates of the next seven days with too few people, the next first; at most 50.',
  })
  shortDates({ scope }: Today): Promise<ShortDate[]> {
    return this.needs.shortDates(scope);
  }

  @ResolveField(() => [TeamBooking], {
    description: 'Held places nobody has answered yet, the next to run out first; at most 50.',
  })
  heldPlaces({ scope }: Today): Promise<Booking[]> {
    return this.needs.heldPlaces(scope);
  }

  @ResolveField(() => [OfferOnDesk], {
    description:
      'Public offers without a coming date that nobody has confirmed for three months; at most 50.',
  })
  staleOffers({ scope }: Today): Promise<OfferOnDesk[]> {
    return this.needs.staleOffers(scope);
  }

  @ResolveField(() => [OfferOnDesk], { description: 'Offers handed in for review; at most 50.' })
  offersInReview({ scope }: Today): Promise<OfferOnDesk[]> {
    return this.needs.offersInReview(scope);
  }

  @ResolveField(() => [TeamOffer], {
    description:
      'Drafts deleted within thirty days unless somebody goes on with them, the next first; at most 50.',
  })
  fadingDrafts(@Parent() { scope }: Today, @Acting() staff: Staff): Promise<TeamOffer[]> {
    return this.fading.find(staff, scope.venueIds);
  }

  @ResolveField(() => [Burst], {
    description: 'Many bookings from one network or address within 24 hours, as counts.',
  })
  bursts({ scope }: Today): Promise<Burst[]> {
    return this.needs.bursts(scope);
  }
}
