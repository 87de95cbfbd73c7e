// Who came and who did not: said by the team on the day itself, and put right as easily.
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/domain-error.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import type { By } from '../history/note-events.ts';
import { ChangeBooking, noteChange } from '../taking/change-booking.ts';

/** What can be noted; an enum of the schema. */
export const Attendance = {
  ATTENDED: BookingStatus.ATTENDED,
  MISSED: BookingStatus.MISSED,
  CONFIRMED: BookingStatus.CONFIRMED,
} as const;
export type Attendance = (typeof Attendance)[keyof typeof Attendance];

const told: Record<Attendance, BookingEventKind> = {
  ATTENDED: BookingEventKind.CAME,
  MISSED: BookingEventKind.MISSED,
  CONFIRMED: BookingEventKind.ATTENDANCE_UNDONE,
};

/** People may be checked in this early. */
const DOORS_OPEN_MINUTES = 60;

/** From when people of a slot may be checked in, or come without a booking. */
export function doorsOpenAt({ startsAt }: { readonly startsAt: Temporal.Instant }): Temporal.Instant {
  return startsAt.subtract({ minutes: DOORS_OPEN_MINUTES });
}

@Injectable()
export class AttendanceService {
  constructor(private readonly bookings: ChangeBooking) {}

  /**
   * Notes that the people of a booking came or did not; CONFIRMED takes it back. Places stay taken.
   * @throws DomainError BOOKING_OVER when the booking has no place, CLOSED earlier than 60 minutes before the start
   */
  record(bookingId: string, attendance: Attendance, by: By): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking, slot, now } = change;
      if (!slot || !booking.takesPlaces || booking.status === BookingStatus.OFFERED)
        throw new DomainError('BOOKING_OVER');
      if (Temporal.Instant.compare(now, doorsOpenAt(slot)) < 0) throw new DomainError('CLOSED');
      if (booking.status === attendance) return;
      await entities.update(Booking, { id: booking.id }, { status: attendance });
      await noteChange(change, told[attendance]);
    });
  }
}
