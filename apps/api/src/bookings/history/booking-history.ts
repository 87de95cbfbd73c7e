// The histories of bookings, and by whom of the staff: told to whoever looks after the venue.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { occurrenceById, offerById } from '../../offers/reading/offer-loaders.ts';
import { type Batch, byId, grouped } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Booking } from '../booking.entity.ts';
import { BookingEvent } from './booking-event.entity.ts';
import { withUntold } from './untold-events.ts';

const bookings = byId(Booking);
const staffMembers = byId(StaffMember);

/** What happened to each booking, oldest first. */
export const historiesOf: Batch<string, BookingEvent[]> = async (ids, { dataSource, loaders }) => {
  const events = await dataSource
    .getRepository(BookingEvent)
    .find({ where: { bookingId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } });
  const noted = grouped(ids, events, ({ bookingId }) => bookingId);
  const found = await Promise.all(ids.map((id) => loaders.of(bookings).load(id)));
  return found.map((booking, index) => (booking ? withUntold(noted[index]!, booking) : noted[index]!));
};

@Resolver(() => BookingEvent)
export class BookingEventFieldsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description:
      'Who of the staff acted, as they are called now: told to the team of the venue, to admins, and to oneself. Null ' +
      'for others, for guests and rules, and once the contact was deleted.',
  })
  async staffName(
    @Parent() { staffId, bookingId }: BookingEvent,
    @Acting() staff: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    if (staffId === null) return null;
    if (staffId !== staff.id && !(await isColleague(staff, bookingId, loaders))) return null;
    return (await loaders.of(staffMembers).load(staffId))?.name ?? null;
  }
}

/** Whether they look after the venue of the date or of its offer, and so work with whoever acts there. */
async function isColleague(
  staff: Staff,
  bookingId: string,
  loaders: RequestContext['loaders'],
): Promise<boolean> {
  if (staff.isAdmin) return true;
  const { occurrenceId } = (await loaders.of(bookings).load(bookingId))!;
  const date = (await loaders.of(occurrenceById).load(occurrenceId))!;
  const offer = (await loaders.of(offerById).load(date.offerId))!;
  return [date.venueId, offer.venueId].some((id) => id !== null && staff.mayLookAfter(id));
}
