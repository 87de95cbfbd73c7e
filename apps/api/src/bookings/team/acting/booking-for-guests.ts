// Books and changes for somebody on the phone or at the desk, by the same rules as they would themselves.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { GuestBookings } from '../../guests/guest-bookings.ts';
import type { By } from '../../history/note-events.ts';
import { BookSlot } from '../../taking/book-slot.ts';
import { WalkIn } from '../../taking/walk-in.ts';
import { Reachable } from '../reachable.ts';
import type { TeamReceipt } from '../team-booking.ts';
import { type BookForGuestInput, StaffChannel } from './acting-inputs.ts';

@Injectable()
export class BookingForGuests {
  constructor(
    private readonly reachable: Reachable,
    private readonly guests: GuestBookings,
    private readonly bookSlot: BookSlot,
    private readonly walkIns: WalkIn,
  ) {}

  /** Books for a caller, a visitor or a walk-in. @throws DomainError as the mutation `bookForGuest` says */
  async book(reach: Reach, input: BookForGuestInput, request: RequestContext, by: By): Promise<TeamReceipt> {
    if (input.slotId != null) await this.reachable.needSlot(reach, input.slotId);
    else await this.reachable.needDate(reach, input.occurrenceId ?? '');
    const proven = await this.guests.provenBookings(input.provenBookings ?? [], request);
    const way = { channel: input.channel, uiLanguage: request.language, sourceKey: null, by };
    const booking =
      input.channel === StaffChannel.WALK_IN
        ? await this.walkIns.enter(wishOf(input), request.language, by)
        : await this.bookSlot.book(input, way);
    return this.guests.receipt(booking, proven);
  }

  /**
   * Takes back a walk-in that was entered by mistake; one that is taken back stays so.
   * @throws DomainError NOT_FOUND, BOOKING_OVER for any other booking
   */
  async undoWalkIn(reach: Reach, bookingId: string, by: By): Promise<Booking> {
    const known = await this.reachable.needBooking(reach, bookingId);
    return this.walkIns.takeBack(known, by);
  }
}

function wishOf({ slotId, occurrenceId, requestKey, partySize }: BookForGuestInput) {
  return { slotId, occurrenceId, requestKey, partySize };
}
