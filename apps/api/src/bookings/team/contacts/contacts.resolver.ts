// Opening what is known about a person; each time is noted before anything is shown.
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { BookingContact } from './booking-contact.ts';
import { DayList } from './day-list.ts';
import { DayLists } from './day-lists.service.ts';
import { OpenContact } from './open-contact.ts';

@ForStaff(...whoSeesBookings)
@Resolver()
export class ContactsResolver {
  constructor(
    private readonly contacts: OpenContact,
    private readonly dayLists: DayLists,
  ) {}

  @Audited('booking.contact', ({ bookingId }) => bookingId)
  @Mutation(() => BookingContact, {
    nullable: true,
    description:
      'Shows who made a booking, from 7 days before its date until 2 days after; a mutation, because each opening is ' +
      'noted. Null when there is none, or no longer. Errors: NOT_FOUND, CONTACT_HIDDEN with `from` and `until`.',
  })
  openContact(
    @Args('bookingId', { type: () => ID, description: 'The booking.' }) bookingId: string,
    @Acting() staff: Staff,
  ): Promise<BookingContact | null> {
    return this.contacts.open(staff, bookingId);
  }

  @Audited('booking.day-list', ({ venueId }) => venueId)
  @Mutation(() => DayList, {
    description:
      'The list of a day for printing, with names and phone numbers of contacts that may be looked at now; noted once ' +
      'per opening. Errors: NOT_FOUND.',
  })
  openDayList(
    @Args('day', { type: () => CalendarDate, description: 'Local day.' }) day: Temporal.PlainDate,
    @Args('venueId', {
      type: () => ID,
      nullable: true,
      description: 'Only there; all within reach when left out.',
    })
    venueId: string | null,
    @Acting() staff: Staff,
  ): Promise<DayList> {
    return this.dayLists.open(staff, day, venueId ?? null);
  }
}
