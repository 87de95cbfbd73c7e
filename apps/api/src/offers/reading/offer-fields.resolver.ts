// What surrounds an offer: who posts it, where it is, when it takes place.
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { District } from '../../places/venues/district.entity.ts';
import { districtById } from '../../places/venues/place-fields.resolver.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { Soon } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Offer } from '../offer.entity.ts';
import { datesKey, datesOfOffers, nextDateOfOffer } from './dates-of-offers.ts';
import { offerById, organisationById, venueById } from './offer-loaders.ts';

/** Dates of an offer unless more are asked for. */
const DATES = 10;

@Resolver(() => Offer)
export class OfferFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Organisation, { description: 'Who posts it.' })
  organisation({ organisationId }: Offer, _: unknown, { loaders }: RequestContext) {
    return loaders.of(organisationById).get(organisationId);
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where it usually is; a date may be elsewhere.' })
  venue({ venueId }: Offer, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).get(venueId);
  }

  @ResolveField(() => District, {
    nullable: true,
    description:
      'The part of town it is for, else the one its venue lies in; null when it is for the whole town.',
  })
  async district({ districtId, venueId }: Offer, _: unknown, { loaders }: RequestContext) {
    const id = districtId ?? (venueId && (await loaders.of(venueById).load(venueId))?.districtId);
    return id ? loaders.of(districtById).load(id) : null;
  }

  @ResolveField(() => [Occurrence], {
    description: 'Dates that are not over at `from`, by start; cancelled ones are among them.',
  })
  occurrences(
    @Parent() offer: Offer,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: DATES,
      description: 'At most so many, 1 to 100.',
    })
    given: number | null,
    @Args('from', { type: () => DateTime, nullable: true, description: 'Default: now.' })
    from: Temporal.Instant | null,
    @Context() { loaders }: RequestContext,
  ): Promise<Occurrence[]> {
    const first = given ?? DATES;
    checkFirst(first);
    loaders.of(offerById).prime(offer.id, offer);
    const wanted = { offerId: offer.id, from: from ?? this.clock.now(), first };
    return loaders.of(datesOfOffers).load(datesKey(wanted));
  }

  @ResolveField(() => Occurrence, {
    nullable: true,
    description: 'The next date that begins from now on and takes place; null when there is none.',
  })
  nextOccurrence(offer: Offer, _: unknown, { loaders }: RequestContext): Soon<Occurrence | null> {
    loaders.of(offerById).prime(offer.id, offer);
    return loaders.of(nextDateOfOffer).get(offer.id);
  }
}
