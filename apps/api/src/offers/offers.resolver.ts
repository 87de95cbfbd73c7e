// What anybody may ask about offers.
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { CalendarDate } from '../platform/graphql/scalars.ts';
import { SameForAll } from '../platform/graphql/same-for-all.ts';
import { WorthInRows } from '../platform/graphql/worth-in-rows.ts';
import { Public } from '../platform/http/public.decorator.ts';
import { ConsultationTime } from './listing/consultation-times/consultation-time.ts';
import { ConsultationTimes } from './listing/consultation-times/consultation-times.ts';
import { WantedHelp } from './listing/consultation-times/wanted-help.ts';
import { OccurrenceConnection, OfferConnection } from './listing/connections.ts';
import { CountsService } from './listing/counts/counts.service.ts';
import { OfferCounts } from './listing/counts/offer-counts.ts';
import { ListsService } from './listing/lists.service.ts';
import { CountsArguments, OccurrencesArguments, OffersArguments } from './listing/list-arguments.ts';
import { Offer } from './offer.entity.ts';
import { PublicOffers } from './reading/public-offers.ts';

/** It looks at up to thousands of offers, for some filters a dozen times: one beside a list is what a page needs. */
const COUNTS_WORTH = 2_500;
/** Two weeks of free times unless asked otherwise. */
const DAYS = 14;

@Public()
@Resolver()
export class OffersResolver {
  constructor(
    private readonly lists: ListsService,
    private readonly counts: CountsService,
    private readonly publicOffers: PublicOffers,
    private readonly times: ConsultationTimes,
  ) {}

  @SameForAll()
  @Query(() => OfferConnection, {
    description: 'Published offers that have a coming date or are by arrangement.',
  })
  offers(@Args() asked: OffersArguments, @Context() { language }: RequestContext): Promise<OfferConnection> {
    return this.lists.offers({ ...asked, language });
  }

  @SameForAll()
  @WorthInRows(COUNTS_WORTH)
  @Query(() => OfferCounts, {
    description: 'What stands around such a list: how many offers each option of its filters would leave.',
  })
  offerCounts(
    @Args() { filter }: CountsArguments,
    @Context() { language }: RequestContext,
  ): Promise<OfferCounts> {
    return this.counts.around(filter ?? {}, language);
  }

  @SameForAll()
  @Query(() => OccurrenceConnection, {
    description:
      'Coming dates of published offers by start; cancelled ones are among them unless `onlyFree`. Days and times that `text` names hold for each.',
  })
  occurrences(
    @Args() asked: OccurrencesArguments,
    @Context() { language }: RequestContext,
  ): Promise<OccurrenceConnection> {
    return this.lists.occurrences({ ...asked, language });
  }

  @SameForAll()
  @Query(() => Offer, {
    nullable: true,
    description: 'A published offer by its id or its number; null when there is none.',
  })
  offer(
    @Args('id', { type: () => ID, nullable: true, description: 'UUID.' }) id: string | null,
    @Args('number', { type: () => String, nullable: true, description: 'Five digits.' })
    number: string | null,
  ): Promise<Offer | null> {
    return this.publicOffers.find({ id, number });
  }

  @SameForAll()
  @Query(() => [ConsultationTime], {
    description:
      'When fitting mentors have a free place that can still be booked, by start; at most 500 times.',
  })
  consultationTimes(
    @Args('venueId', {
      type: () => ID,
      nullable: true,
      description: 'At this venue; anywhere when left out.',
    })
    venueId: string | null,
    @Args() needs: WantedHelp,
    @Args('from', {
      type: () => CalendarDate,
      nullable: true,
      description: 'First day; today when left out.',
    })
    from: Temporal.PlainDate | null,
    @Args('days', {
      type: () => Int,
      nullable: true,
      defaultValue: DAYS,
      description: 'How many days, 1 to 60.',
    })
    days: number | null,
  ): Promise<ConsultationTime[]> {
    return this.times.find({ venueId, needs, from, days: days ?? DAYS });
  }
}
