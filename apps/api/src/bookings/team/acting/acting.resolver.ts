// What the team does with bookings for the people behind them; each is noted before it is done.
import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { BookingsService } from '../../bookings.service.ts';
import { Attendance, AttendanceService } from '../../dates/attendance.service.ts';
import { GuestBookings } from '../../guests/guest-bookings.ts';
import { byStaff } from '../../history/note-events.ts';
import { MoveBooking } from '../../taking/move-booking.ts';
import { Reachable } from '../reachable.ts';
import { TeamBooking, TeamReceipt } from '../team-booking.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { BookForGuestInput, CancelReason } from './acting-inputs.ts';
import { BookingForGuests } from './booking-for-guests.ts';

const BOOKING = { type: () => ID, description: 'The booking.' };
const theBooking = ({ bookingId }: Record<string, unknown>) => bookingId;

@ForStaff(...whoSeesBookings)
@Resolver()
export class ActingResolver {
  constructor(
    private readonly reachable: Reachable,
    private readonly forGuests: BookingForGuests,
    private readonly bookings: BookingsService,
    private readonly moving: MoveBooking,
    private readonly attendance: AttendanceService,
    private readonly guests: GuestBookings,
  ) {}

  @Audited('booking.make', undefined, ({ booking }: TeamReceipt) => booking.id)
  @Mutation(() => TeamReceipt, {
    description:
      'Books for somebody on the phone, at the desk or at the door, by the rules of `bookSlot` and with its errors; ' +
      'neither the limit for unconfirmed addresses nor that of a visit holds the team back.',
  })
  bookForGuest(
    @Args('input', { description: 'The booking that is wanted.' }) input: BookForGuestInput,
    @Acting() { id, reach }: Staff,
    @Context() context: RequestContext,
  ): Promise<TeamReceipt> {
    return this.forGuests.book(reach, input, context, byStaff(id));
  }

  @Audited('booking.undo-walk-in', theBooking)
  @Mutation(() => TeamBooking, {
    description:
      'Takes back a walk-in entered by mistake. Errors: NOT_FOUND, BOOKING_OVER for other bookings.',
  })
  undoWalkIn(
    @Args('bookingId', BOOKING) bookingId: string,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.forGuests.undoWalkIn(reach, bookingId, byStaff(id));
  }

  @Audited('booking.move', theBooking)
  @Mutation(() => TeamBooking, {
    description: 'As `moveBooking`, within reach. Errors: NOT_FOUND and its own.',
  })
  async moveBookingFor(
    @Args('bookingId', BOOKING) bookingId: string,
    @Args('slotId', { type: () => ID, description: 'The slot to move to.' }) slotId: string,
    @Args('requestKey', { description: 'As for `bookSlot`.' }) requestKey: string,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    await this.reachable.needSlot(reach, slotId);
    const booking = await this.reachable.needBooking(reach, bookingId);
    return this.moving.move(booking, slotId, requestKey, byStaff(id));
  }

  @Audited('booking.cancel', theBooking)
  @Mutation(() => TeamBooking, {
    description: 'Cancels; who waits moves up. Errors: NOT_FOUND, BOOKING_OVER.',
  })
  async cancelBookingFor(
    @Args('bookingId', BOOKING) bookingId: string,
    @Args('reason', { type: () => CancelReason, description: 'On whose wish.' }) reason: CancelReason,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.bookings.cancel(await this.reachable.needBooking(reach, bookingId), reason, byStaff(id));
  }

  @Audited('booking.change-party', theBooking)
  @Mutation(() => TeamBooking, { description: 'As `changeParty`. Errors: NOT_FOUND and its own.' })
  async changePartyFor(
    @Args('bookingId', BOOKING) bookingId: string,
    @Args('partySize', { type: () => Int, description: 'People it is for from now on.' }) partySize: number,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.bookings.changeParty(
      await this.reachable.needBooking(reach, bookingId),
      partySize,
      byStaff(id),
    );
  }

  @Audited('booking.accept-place', theBooking)
  @Mutation(() => TeamBooking, { description: 'Says yes to a held place. Errors: NOT_FOUND, NOT_HELD.' })
  async acceptPlaceFor(
    @Args('bookingId', BOOKING) bookingId: string,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.bookings.acceptPlace(await this.reachable.needBooking(reach, bookingId), byStaff(id));
  }

  @Audited('booking.decline-place', theBooking)
  @Mutation(() => TeamBooking, {
    description: 'Says no to a held place and leaves the waiting list. Errors: NOT_FOUND, NOT_HELD.',
  })
  async declinePlaceFor(
    @Args('bookingId', BOOKING) bookingId: string,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.bookings.declinePlace(await this.reachable.needBooking(reach, bookingId), byStaff(id));
  }

  @Audited('booking.reissue-pin', theBooking)
  @Mutation(() => TeamReceipt, {
    description: 'Gives a booking a new PIN, shown once; the old one no longer opens it. Errors: NOT_FOUND.',
  })
  async reissuePin(
    @Args('bookingId', BOOKING) bookingId: string,
    @Acting() { id, reach }: Staff,
  ): Promise<TeamReceipt> {
    const known = await this.reachable.needBooking(reach, bookingId);
    const booking = await this.bookings.reissuePin(known, byStaff(id));
    return this.guests.receipt(booking, []);
  }

  @Audited('booking.attendance', theBooking)
  @Mutation(() => TeamBooking, {
    description:
      'Notes that people came or did not, or takes it back. Errors: NOT_FOUND, BOOKING_OVER without a place, CLOSED ' +
      'earlier than 60 minutes before the slot.',
  })
  async recordAttendance(
    @Args('bookingId', BOOKING) bookingId: string,
    @Args('attendance', { type: () => Attendance, description: 'What happened.' }) attendance: Attendance,
    @Acting() { id, reach }: Staff,
  ): Promise<Booking> {
    return this.attendance.record(
      await this.reachable.needBooking(reach, bookingId),
      attendance,
      byStaff(id),
    );
  }
}
