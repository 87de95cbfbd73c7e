// Bookings: taking places, waiting for them, changing one's mind.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagesModule } from '../messages/messages.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { AttendanceService } from './dates/attendance.service.ts';
import { BookSlot } from './taking/book-slot.ts';
import { BookingThrottle } from './guests/booking-throttle.ts';
import { Booking } from './booking.entity.ts';
import { BookingFieldsResolver } from './booking-fields.resolver.ts';
import { BookingRequest } from './taking/booking-request.entity.ts';
import { BookingEvent } from './history/booking-event.entity.ts';
import { BookingsResolver } from './bookings.resolver.ts';
import { BookingsService } from './bookings.service.ts';
import { CancelOccurrence } from './dates/cancel-occurrence.ts';
import { CancelDates } from './dates/cancel-dates.service.ts';
import { ChangeBooking } from './taking/change-booking.ts';
import { ChangeDates } from './dates/change-dates.service.ts';
import { ConfirmedAddress } from './guests/contact/confirmed-address.entity.ts';
import { Contact } from './guests/contact/contact.entity.ts';
import { ExpireHolds } from './waiting/expire-holds.ts';
import { GuestBookings } from './guests/guest-bookings.ts';
import { GuestProof } from './guests/proof/guest-proof.ts';
import { GuestSources } from './guests/guest-source.ts';
import { MoveBooking } from './taking/move-booking.ts';
import { OccurrenceWaitingResolver } from './occurrence-waiting.resolver.ts';
import { BookingFileResolver } from './guests/file/booking-file.resolver.ts';
import { PinThrottle } from './guests/proof/pin-throttle.ts';
import { RetentionService } from './guests/deletion/retention.service.ts';
import { Reachable } from './team/reachable.ts';
import { teamControllers, teamProviders } from './team/team-parts.ts';
import { TodayLook } from './team/today/today-look.ts';
import { SlotCapacity } from './dates/slot-capacity.service.ts';
import { PreviewsModule } from '../messages/previews/previews.module.ts';
import { NewPinLetter } from './telling/new-pin/new-pin-letter.ts';
import { OpenPlaceLetter } from './telling/open-places/open-place-letter.ts';
import { ExampleLetters } from './telling/previews/example-letters.ts';
import { BookingTold } from './telling/told/told.entity.ts';
import { SweepReminders } from './telling/reminders/sweep-reminders.ts';
import { Thanks } from './telling/thanks/thanks.ts';
import { CallList } from './telling/team/calls/call-list.ts';
import { Telling } from './telling/telling.ts';
import { AddressesResolver } from './telling/addresses/addresses.resolver.ts';
import { ConfirmAddress } from './telling/addresses/confirm-address.ts';
import { LookUpLost } from './telling/addresses/look-up-lost.ts';
import { LostNumbersLetter } from './telling/addresses/lost-numbers-letter.ts';
import { SendLostNumbers } from './telling/addresses/send-lost-numbers.ts';
import { ComingFieldsResolver } from './telling/reconfirm/coming-fields.resolver.ts';
import { ReconfirmLetters } from './telling/reconfirm/reconfirm-letters.ts';
import { ReleaseUnconfirmed } from './telling/reconfirm/release-unconfirmed.ts';
import { SweepReconfirm } from './telling/reconfirm/sweep-reconfirm.ts';
import { TownWaysResolver } from './telling/told/town-ways.resolver.ts';
import { ToldByResolver } from './telling/told/told-by.resolver.ts';
import { TeamDateBookingsResolver } from './dates/team/team-date-bookings.resolver.ts';
import { TeamDateChanges } from './dates/team/team-date-changes.ts';
import { TeamDatesResolver } from './dates/team/team-dates.resolver.ts';
import { WalkIn } from './taking/walk-in.ts';

const services = [
  AttendanceService,
  BookSlot,
  BookingThrottle,
  BookingsService,
  CancelDates,
  CancelOccurrence,
  ChangeBooking,
  ChangeDates,
  ConfirmAddress,
  ExpireHolds,
  GuestBookings,
  GuestProof,
  GuestSources,
  MoveBooking,
  PinThrottle,
  ReleaseUnconfirmed,
  RetentionService,
  SendLostNumbers,
  SlotCapacity,
  SweepReconfirm,
  SweepReminders,
  Telling,
  Thanks,
  WalkIn,
];

const onDates = [TeamDateBookingsResolver, TeamDateChanges, TeamDatesResolver];

@Module({
  imports: [
    TypeOrmModule.forFeature([Booking, BookingEvent, BookingRequest, BookingTold, ConfirmedAddress, Contact]),
    MessagesModule,
    OffersModule,
    PlacesModule,
    PreviewsModule,
  ],
  controllers: teamControllers,
  providers: [
    ...services,
    ...teamProviders,
    BookingsResolver,
    BookingFieldsResolver,
    BookingFileResolver,
    OccurrenceWaitingResolver,
    AddressesResolver,
    ComingFieldsResolver,
    ExampleLetters,
    NewPinLetter,
    OpenPlaceLetter,
    LookUpLost,
    LostNumbersLetter,
    ReconfirmLetters,
    ToldByResolver,
    TownWaysResolver,
    ...onDates,
  ],
  exports: [...services, Reachable, TodayLook],
})
export class BookingsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly holds: ExpireHolds,
    private readonly retention: RetentionService,
    private readonly reminders: SweepReminders,
    private readonly calls: CallList,
    private readonly thanks: Thanks,
    private readonly reconfirm: SweepReconfirm,
    private readonly release: ReleaseUnconfirmed,
  ) {}

  onModuleInit(): void {
    this.jobs.every('expire-holds', '* * * * *', () => this.holds.run());
    this.jobs.every('delete-contacts', '17 * * * *', () => this.retention.run());
    this.jobs.every('plan-reminders', '* * * * *', () => this.reminders.run());
    this.jobs.every('plan-thanks', '*/10 * * * *', () => this.thanks.run());
    this.jobs.every('plan-reconfirm', '* * * * *', () => this.reconfirm.run());
    this.jobs.every('release-unconfirmed', '* * * * *', () => this.release.run());
    this.jobs.every('clear-calls', '* * * * *', () => this.calls.clear());
  }
}
