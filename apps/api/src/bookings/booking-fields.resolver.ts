// Fields of a booking that come from other rows: its place in the queue, its date, its contact.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Occurrence } from '../offers/occurrence.entity.ts';
import { Slot } from '../offers/slot.entity.ts';
import { needsOf } from '../offers/slot-tokens.ts';
import { TownService } from '../places/town/town.service.ts';
import { Clock } from '../platform/time/clock.ts';
import { byId } from '../platform/graphql/loaders.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { CalendarDate, DateTime } from '../platform/graphql/scalars.ts';
import { localDate } from '../platform/time/town-time.ts';
import { Booking } from './booking.entity.ts';
import { BookingNeeds } from './booking-receipt.ts';
import { BookingStatus } from './booking-terms.ts';
import { Contact } from './guests/contact/contact.entity.ts';
import { meetingUrlFrom } from './guests/proof/meeting-access.ts';
import { waitingPositions } from './booking-queries.ts';
import { slotsToMoveTo } from './taking/slots-to-move-to.ts';

const occurrences = byId(Occurrence);
const slots = byId(Slot);
const contacts = byId(Contact);

@Resolver(() => Booking)
export class BookingFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  @ResolveField(() => Occurrence, { description: 'Its date.' })
  occurrence(booking: Booking, _: unknown, { loaders }: RequestContext) {
    return loaders.of(occurrences).load(booking.occurrenceId);
  }

  @ResolveField(() => Slot, { nullable: true, description: 'Where its places are; null while it waits.' })
  slot(booking: Booking, _: unknown, { loaders }: RequestContext) {
    return booking.slotId === null ? null : loaders.of(slots).load(booking.slotId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name or nickname given; null once the contact was deleted.',
  })
  async name(booking: Booking, _: unknown, { loaders }: RequestContext): Promise<string | null> {
    return (booking.contactId && (await loaders.of(contacts).load(booking.contactId))?.name) || null;
  }

  @ResolveField(() => CalendarDate, {
    nullable: true,
    description: 'Day after which name, e-mail and phone are deleted; null when there are none (any more).',
  })
  async storedUntil(booking: Booking, _: unknown, { loaders }: RequestContext) {
    const contact = booking.contactId && (await loaders.of(contacts).load(booking.contactId));
    return contact ? localDate(contact.deleteAfter, await this.town.zone()) : null;
  }

  @ResolveField(() => BookingNeeds, { description: 'What it needs of its slot.' })
  needs(booking: Booking) {
    return needsOf(booking.needs);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Position on the waiting list, 1 is next; null when it does not wait.',
  })
  waitingPosition(booking: Booking, _: unknown, { loaders }: RequestContext) {
    return booking.status === BookingStatus.WAITLISTED ? loaders.of(waitingPositions).load(booking.id) : null;
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'From when `meetingUrl` is told; null when the date has none or the booking has no place.',
  })
  async meetingUrlFrom(booking: Booking, _: unknown, context: RequestContext) {
    const occurrence = await context.loaders.of(occurrences).load(booking.occurrenceId);
    return meetingUrlFrom(booking, occurrence, await this.slot(booking, _, context));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Address of the online meeting, for who has a place, from 30 minutes before the start until its end.',
  })
  async meetingUrl(booking: Booking, _: unknown, context: RequestContext): Promise<string | null> {
    const from = await this.meetingUrlFrom(booking, _, context);
    const occurrence = await context.loaders.of(occurrences).load(booking.occurrenceId);
    const now = this.clock.now();
    if (!from || !occurrence || Temporal.Instant.compare(now, from) < 0) return null;
    return Temporal.Instant.compare(now, occurrence.endsAt) < 0 ? occurrence.meetingUrl : null;
  }

  @ResolveField(() => [Slot], {
    description:
      'Coming slots of the same offer, and of their own while a place of another one is held for them, with room for ' +
      'the party, soonest first; at most 50.',
  })
  movableTo({ id }: Booking, _: unknown, { loaders }: RequestContext): Promise<Slot[]> {
    return slotsToMoveTo(loaders, id, this.clock.now(), null);
  }
}
