// What surrounds a date: its offer, place and slots, and what follows from them and the time.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Venue } from '../../places/venues/venue.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
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
  async offer({ offerId }: Occurrence, _: unknown, { loaders }: RequestContext): Promise<Offer> {
    return (await loaders.of(offerById).load(offerId))!;
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where it is; null when it is only online.' })
  venue({ venueId }: Occurrence, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).load(venueId);
  }

  @ResolveField(() => [Slot], { description: 'Its slots by start.' })
  slots({ id }: Occurrence, _: unknown, { loaders }: RequestContext): Promise<Slot[]> {
    return loaders.of(slotsOfOccurrences).load(id);
  }

  @ResolveField(() => OccurrenceStatus, {
    description: 'State as of now; cancelled beats past, past beats full.',
  })
  async status(date: Occurrence, _: unknown, context: RequestContext): Promise<OccurrenceStatus> {
    return statusOf(date, await this.slots(date, _, context), this.clock.now());
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Places left, in people, in the slots that have not begun; null means no limit.',
  })
  async freePlaces(date: Occurrence, _: unknown, context: RequestContext): Promise<number | null> {
    return freePlacesOf(await this.slots(date, _, context), this.clock.now());
  }

  @ResolveField(() => DateTime, { description: 'When the last of its slots closes for booking.' })
  async bookableUntil(date: Occurrence, _: unknown, context: RequestContext): Promise<Temporal.Instant> {
    const { cutoffMinutes } = await this.offer(date, _, context);
    return bookableUntilOf(date, await this.slots(date, _, context), cutoffMinutes);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one can still take a place or, when it is full, wait for one.',
  })
  async bookable(date: Occurrence, _: unknown, context: RequestContext): Promise<boolean> {
    const offer = await this.offer(date, _, context);
    return isBookable(date, await this.slots(date, _, context), offer, this.clock.now());
  }
}
