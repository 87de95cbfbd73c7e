// What surrounds a date: its offer, place and slots, and what follows from them and the time.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Venue } from '../../places/venues/venue.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import { type Soon, whenKnown } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { bookableUntilOf, freePlacesOf, isBookable, statusOf } from '../date-state.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { OccurrenceStatus } from '../offer-terms.ts';
import { Offer } from '../offer.entity.ts';
import { Slot } from '../slot.entity.ts';
import { offerById, slotsOfOccurrences, venueById } from './offer-loaders.ts';

@Resolver(() => Occurrence)
export class OccurrenceFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Offer, { description: 'What it is a date of.' })
  offer(date: Occurrence, _: unknown, context: RequestContext): Soon<Offer> {
    return offerOf(date, context);
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where it is; null when it is only online.' })
  venue({ venueId }: Occurrence, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).get(venueId);
  }

  @ResolveField(() => [Slot], { description: 'Its slots by start.' })
  slots(date: Occurrence, _: unknown, context: RequestContext): Soon<Slot[]> {
    return slotsOf(date, context);
  }

  @ResolveField(() => OccurrenceStatus, {
    description: 'State as of now; cancelled beats past, past beats full.',
  })
  status(date: Occurrence, _: unknown, context: RequestContext): Soon<OccurrenceStatus> {
    return whenKnown(slotsOf(date, context), (slots) => statusOf(date, slots, this.clock.now()));
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Places left, in people, in the slots that have not begun; null means no limit.',
  })
  freePlaces(date: Occurrence, _: unknown, context: RequestContext): Soon<number | null> {
    return whenKnown(slotsOf(date, context), (slots) => freePlacesOf(slots, this.clock.now()));
  }

  @ResolveField(() => DateTime, { description: 'When the last of its slots closes for booking.' })
  bookableUntil(date: Occurrence, _: unknown, context: RequestContext): Soon<Temporal.Instant> {
    return whenKnown(offerOf(date, context), ({ cutoffMinutes }) =>
      whenKnown(slotsOf(date, context), (slots) => bookableUntilOf(date, slots, cutoffMinutes)),
    );
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one can still take a place or, when it is full, wait for one.',
  })
  bookable(date: Occurrence, _: unknown, context: RequestContext): Soon<boolean> {
    return whenKnown(offerOf(date, context), (offer) =>
      whenKnown(slotsOf(date, context), (slots) => isBookable(date, slots, offer, this.clock.now())),
    );
  }
}

function offerOf({ offerId }: Occurrence, { loaders }: RequestContext): Soon<Offer> {
  return whenKnown(loaders.of(offerById).get(offerId), (offer) => offer!);
}

function slotsOf({ id }: Occurrence, { loaders }: RequestContext): Soon<Slot[]> {
  return loaders.of(slotsOfOccurrences).get(id);
}
