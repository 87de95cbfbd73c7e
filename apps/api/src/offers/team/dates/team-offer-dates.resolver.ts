// When an offer of the team takes place, and whether it may be out of date.
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../platform/time/clock.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { Acting } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { TeamOffer } from '../../documents/team-offer.ts';
import type { Offer } from '../../offer.entity.ts';
import { nextDateOfOffer } from '../../reading/dates-of-offers.ts';
import { staleAfter } from '../list/stale.ts';
import { TeamDate, TeamDateConnection } from './team-date.ts';
import { TeamDatesService } from './team-dates.service.ts';
import { seriesOfOffers, TeamSeries } from '../team-loaders.ts';

@Resolver(() => TeamOffer)
export class TeamOfferDatesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly datesService: TeamDatesService,
  ) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Since when it may be out of date: public, no coming date, not confirmed for three months.',
  })
  async staleSince(
    { id, state, confirmedAt }: TeamOffer,
    _: unknown,
    { loaders }: RequestContext,
  ): Promise<Temporal.Instant | null> {
    if (state !== 'PUBLISHED' || !confirmedAt) return null;
    const since = staleAfter(confirmedAt);
    if (Temporal.Instant.compare(since, this.clock.now()) > 0) return null;
    return (await loaders.of(nextDateOfOffer).load(id)) ? null : since;
  }

  @ResolveField(() => TeamDate, { nullable: true, description: 'The next date that takes place.' })
  async nextDate(
    @Parent() { id, offer }: TeamOffer,
    @Acting() staff: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<TeamDate | null> {
    if (isElsewhere(offer, staff)) return null;
    const next = await loaders.of(nextDateOfOffer).load(id);
    return next && new TeamDate(next);
  }

  @ResolveField(() => TeamDateConnection, { description: 'Its dates, cancelled ones among them.' })
  dates(
    @Parent() { id }: TeamOffer,
    @Acting() staff: Staff,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most so many, 1 to 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Args('past', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Those that are over instead, the latest first.',
    })
    past: boolean,
  ): Promise<TeamDateConnection> {
    return this.datesService.page(staff, id, { first, after, past });
  }

  @ResolveField(() => [TeamSeries], { description: 'Its series, the oldest first.' })
  async series(
    @Parent() { id, offer }: TeamOffer,
    @Acting() staff: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<TeamSeries[]> {
    return isElsewhere(offer, staff) ? [] : loaders.of(seriesOfOffers).load(id);
  }
}

/** Who only reads what was handed in to move here is not told how it goes where it is. */
function isElsewhere(offer: Offer | null, staff: Staff): boolean {
  return offer !== null && !staff.mayEdit(offer);
}
