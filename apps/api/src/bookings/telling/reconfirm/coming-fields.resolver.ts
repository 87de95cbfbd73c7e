// What a booking tells about coming: whether its person is asked now, and whether they said yes.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { occurrenceById, offerById } from '../../../offers/reading/offer-loaders.ts';
import { Reconfirm } from '../../../offers/offer-terms.ts';
import { Slot } from '../../../offers/slot.entity.ts';
import { byId } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Booking } from '../../booking.entity.ts';
import { BookingStatus } from '../../booking-terms.ts';
import { LONGEST_BEFORE_HOURS } from './reconfirm-times.ts';

const slots = byId(Slot);

@Resolver(() => Booking)
export class ComingFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'When its person said that they come as planned; null before, and once its start has changed.',
  })
  async comingConfirmedAt(booking: Booking, _: unknown, { loaders }: RequestContext) {
    const slot = booking.slotId && (await loaders.of(slots).load(booking.slotId));
    return slot && booking.comingSaidFor?.equals(slot.startsAt) ? booking.comingSaidAt : null;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether its offer asks now if its person comes, and they have not said yes.',
  })
  async asksComing(booking: Booking, _: unknown, context: RequestContext): Promise<boolean> {
    const { loaders } = context;
    const slot = booking.slotId && (await loaders.of(slots).load(booking.slotId));
    if (!slot || booking.status !== BookingStatus.CONFIRMED) return false;
    const hours = this.clock.now().until(slot.startsAt).total('hours');
    if (hours <= 0 || hours > LONGEST_BEFORE_HOURS || (await this.comingConfirmedAt(booking, _, context)))
      return false;
    const occurrence = await loaders.of(occurrenceById).load(booking.occurrenceId);
    const offer = occurrence && (await loaders.of(offerById).load(occurrence.offerId));
    return offer != null && offer.reconfirm !== Reconfirm.OFF;
  }
}
