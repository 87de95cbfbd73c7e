// Fields of a team's booking that come from other rows, from the time, and from who asks.
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { offerById, occurrenceById } from '../../offers/reading/offer-loaders.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { needsOf } from '../../offers/slot-tokens.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { whoActsIn } from '../../team/sessions/acting-staff.ts';
import type { Booking } from '../booking.entity.ts';
import { waitingPositions } from '../booking-queries.ts';
import { BookingNeeds } from '../booking-receipt.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEvent } from '../history/booking-event.entity.ts';
import { historiesOf } from '../history/booking-history.ts';
import { Contact } from '../guests/contact/contact.entity.ts';
import { slotsToMoveTo } from '../taking/slots-to-move-to.ts';
import { ContactState, contactWindow, stateOf } from './contacts/contact-window.ts';
import { shortName } from './contacts/short-name.ts';
import { possibleDeeds } from './possible-deeds.ts';
import { BookingDeed, TeamBooking } from './team-booking.ts';

const slots = byId(Slot);
const contacts = byId(Contact);

@Resolver(() => TeamBooking)
export class TeamBookingFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  @ResolveField(() => Occurrence, { description: 'Its date.' })
  async occurrence(booking: Booking, _: unknown, { loaders }: RequestContext): Promise<Occurrence> {
    return (await loaders.of(occurrenceById).load(booking.occurrenceId))!;
  }

  @ResolveField(() => Slot, { nullable: true, description: 'Where its places are; null while it waits.' })
  slot(booking: Booking, _: unknown, { loaders }: RequestContext) {
    return booking.slotId === null ? null : loaders.of(slots).load(booking.slotId);
  }

  @ResolveField(() => DateTime, { description: 'Start of its slot; of its date while it waits.' })
  async startsAt(booking: Booking, _: unknown, context: RequestContext): Promise<Temporal.Instant> {
    return (await this.span(booking, context)).startsAt;
  }

  @ResolveField(() => DateTime, { description: 'End of its slot; of its date while it waits.' })
  async endsAt(booking: Booking, _: unknown, context: RequestContext): Promise<Temporal.Instant> {
    return (await this.span(booking, context)).endsAt;
  }

  @ResolveField(() => BookingNeeds, { description: 'What it needs of its slot.' })
  needs(booking: Booking) {
    return needsOf(booking.needs);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Position on the waiting list, 1 is next.' })
  waitingPosition(booking: Booking, _: unknown, { loaders }: RequestContext) {
    return booking.status === BookingStatus.WAITLISTED ? loaders.of(waitingPositions).load(booking.id) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'First name or nickname; null whenever the contact may not be looked at.',
  })
  async name(booking: Booking, _: unknown, context: RequestContext): Promise<string | null> {
    if ((await this.contact(booking, _, context)) !== ContactState.VISIBLE) return null;
    const contact = await context.loaders.of(contacts).load(booking.contactId!);
    return shortName(contact?.name ?? null);
  }

  @ResolveField(() => ContactState, { description: 'Whether its contact may be looked at now.' })
  async contact(booking: Booking, _: unknown, context: RequestContext): Promise<ContactState> {
    if (booking.contactId === null) return ContactState.NONE;
    if (!(await this.isTheirs(booking, context))) return ContactState.LATER;
    return stateOf(await this.window(booking, context), this.clock.now(), await this.town.zone());
  }

  @ResolveField(() => CalendarDate, { description: 'First day on which its contact may be looked at.' })
  async contactFrom(booking: Booking, _: unknown, context: RequestContext) {
    return (await this.window(booking, context)).from;
  }

  @ResolveField(() => CalendarDate, { description: 'Last day on which its contact may be looked at.' })
  async contactUntil(booking: Booking, _: unknown, context: RequestContext) {
    return (await this.window(booking, context)).until;
  }

  @ResolveField(() => [BookingDeed], { description: 'What can be done with it now.' })
  async can(booking: Booking, _: unknown, context: RequestContext): Promise<BookingDeed[]> {
    const occurrence = await this.occurrence(booking, _, context);
    const offer = (await context.loaders.of(offerById).load(occurrence.offerId))!;
    const slot = await this.slot(booking, _, context);
    const deeds = possibleDeeds({ booking, slot, occurrence, offer, now: this.clock.now() });
    const isVisible = (await this.contact(booking, _, context)) === ContactState.VISIBLE;
    return isVisible ? [...deeds, BookingDeed.OPEN_CONTACT] : deeds;
  }

  @ResolveField(() => [BookingEvent], { description: 'What happened to it, oldest first.' })
  history({ id }: Booking, _: unknown, { loaders }: RequestContext): Promise<BookingEvent[]> {
    return loaders.of(historiesOf).load(id);
  }

  @ResolveField(() => [Slot], {
    description:
      'Coming slots of the same offer, and of their own while a place of another one is held for them, within reach, ' +
      'with room for the party, soonest first; at most 50.',
  })
  movableTo(
    @Parent() { id }: Booking,
    @Acting() { reach }: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<Slot[]> {
    return slotsToMoveTo(loaders, id, this.clock.now(), reach);
  }

  private async span(booking: Booking, context: RequestContext): Promise<Slot | Occurrence> {
    return (await this.slot(booking, null, context)) ?? (await this.occurrence(booking, null, context));
  }

  private async window(booking: Booking, context: RequestContext) {
    return contactWindow(await this.homeDate(booking, context), await this.town.zone());
  }

  /** While a place elsewhere is held for it, the date it lost; see `home-date.ts`. */
  private async homeDate(booking: Booking, context: RequestContext): Promise<Occurrence> {
    const lost = booking.insteadOfSlotId && (await context.loaders.of(slots).load(booking.insteadOfSlotId));
    return lost
      ? (await context.loaders.of(occurrenceById).load(lost.occurrenceId))!
      : this.occurrence(booking, null, context);
  }

  /** Whether whoever asks works with the date it belongs to; with the date it is found at they do. */
  private async isTheirs(booking: Booking, context: RequestContext): Promise<boolean> {
    if (booking.insteadOfSlotId === null) return true;
    const home = await this.homeDate(booking, context);
    const offer = (await context.loaders.of(offerById).load(home.offerId))!;
    const staff = whoActsIn(context);
    return (
      staff !== undefined && (staff.mayEdit(offer) || staff.mayEdit({ ...offer, venueId: home.venueId }))
    );
  }
}
