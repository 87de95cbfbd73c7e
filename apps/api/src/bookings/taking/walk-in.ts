// Somebody came without a booking: they are let in while there is room, counted, and asked for nothing.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Slot } from '../../offers/slot.entity.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Booking } from '../booking.entity.ts';
import type { BookSlotInput } from '../booking-inputs.ts';
import { BookingChannel, BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { doorsOpenAt } from '../dates/attendance.service.ts';
import { nobodyKnown } from '../guests/contact/guest-contact.ts';
import type { By } from '../history/note-events.ts';
import { lockWantedDate, type WantedDate } from './bookable-date.ts';
import { type KnownRequest, repeatedRequest, requestIdentity } from './booking-request.ts';
import { ChangeBooking } from './change-booking.ts';
import { endBooking } from './end-booking.ts';
import { inTurn } from './slot-order.ts';
import { changePlaces } from './slot-places.ts';
import { FIRST_PIN, storeBooking } from './store-booking.ts';

export type WalkInWish = Pick<BookSlotInput, 'slotId' | 'occurrenceId' | 'requestKey' | 'partySize'>;

interface OpenSlot {
  readonly id: string;
  /** Places left; null without a limit. */
  readonly free: number | null;
}

@Injectable()
export class WalkIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly notices: ChangeNotices,
    private readonly bookings: ChangeBooking,
  ) {}

  /**
   * Lets people in from an hour before a slot until its end, into that slot or the first of the date with room.
   * A repeated request returns the first booking.
   * @throws DomainError NOT_FOUND, DATE_CANCELLED, CLOSED before the doors open, PAST, PARTY_TOO_LARGE, FULL,
   *   NOT_ENOUGH_PLACES, REQUEST_KEY_REUSED
   */
  async enter({ requestKey, ...wish }: WalkInWish, uiLanguage: string, by: By): Promise<Booking> {
    const request = requestIdentity(requestKey, { walkIn: wish }, this.secrets);
    const booking = await this.transactions.quietly((entities) =>
      this.enterOnce(entities, { ...wish, requestKey }, request, uiLanguage, by),
    );
    this.notices.announceSlots([booking.slotId!]);
    return booking;
  }

  /**
   * Takes back what was entered by mistake; what is taken back stays so.
   * @throws DomainError BOOKING_OVER for any other booking
   */
  takeBack(bookingId: string, by: By): Promise<Booking> {
    return this.bookings.change(bookingId, by, async (change) => {
      const { entities, booking } = change;
      if (booking.channel !== BookingChannel.WALK_IN) throw new DomainError('BOOKING_OVER');
      if (booking.status === BookingStatus.CANCELLED) return;
      await endBooking(entities, booking, BookingEndReason.BY_TEAM, change);
    });
  }

  private async enterOnce(
    entities: EntityManager,
    wish: WalkInWish,
    request: KnownRequest,
    uiLanguage: string,
    by: By,
  ): Promise<Booking> {
    const now = this.clock.now();
    const id = newId();
    const first = await repeatedRequest(entities, request, { id, pinVersion: FIRST_PIN }, now);
    if (first) return first;
    const date = await lockWantedDate(entities, wish);
    const partySize = wish.partySize ?? 1;
    refuseClosed(date, partySize);
    const slotId = await takeOpenPlaces(entities, date, partySize, now);
    const given = {
      id,
      slotId,
      partySize,
      status: BookingStatus.ATTENDED,
      channel: BookingChannel.WALK_IN,
      sourceHash: null,
      personOrdinal: 1,
      needs: [],
      waitingRank: null,
      wantedOffsetMinutes: null,
      promoteMe: true,
      minor: false,
      uiLanguage,
      keyVersion: this.secrets.currentVersion,
      createdAt: now,
    };
    return storeBooking(entities, date, nobodyKnown, given, { by, isTold: false });
  }
}

/** Whether somebody can be let in now, into one of these slots that are not withdrawn. */
export function takesWalkIns({
  occurrence,
  offer,
  slots,
  now,
}: Pick<WantedDate, 'occurrence' | 'offer'> & {
  readonly slots: readonly Slot[];
  readonly now: Temporal.Instant;
}): boolean {
  if (!offer.isPublic || occurrence.isCancelled) return false;
  const isOpen = (slot: Slot) =>
    Temporal.Instant.compare(doorsOpenAt(slot), now) <= 0 && Temporal.Instant.compare(now, slot.endsAt) < 0;
  return slots.some((slot) => isOpen(slot) && slot.hasRoomFor(1));
}

function refuseClosed({ offer, occurrence }: WantedDate, partySize: number): void {
  if (!offer.isPublic) throw new DomainError('NOT_FOUND');
  if (occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
  if (partySize > offer.largestParty) {
    throw new DomainError('PARTY_TOO_LARGE', { most: offer.largestParty }, 'partySize');
  }
}

/** Places of the first open slot with room; whoever waits has been asked before the doors opened. */
async function takeOpenPlaces(
  entities: EntityManager,
  date: WantedDate,
  partySize: number,
  now: Temporal.Instant,
): Promise<string> {
  const slots = await entities.query<(OpenSlot & { startsAt: Temporal.Instant })[]>(
    `SELECT id, capacity - taken AS free, starts_at AS "startsAt" FROM slot
     WHERE occurrence_id = $1 AND withdrawn_at IS NULL AND ends_at > $2 AND ($3::uuid IS NULL OR id = $3)
     ORDER BY ${inTurn('slot')}`,
    [date.occurrence.id, now, date.slot?.id ?? null],
  );
  if (slots.length === 0) throw new DomainError('PAST');
  const open = slots.filter((slot) => Temporal.Instant.compare(doorsOpenAt(slot), now) <= 0);
  if (open.length === 0) throw new DomainError('CLOSED');
  for (const { id } of open) if (await changePlaces(entities, id, partySize)) return id;
  const free = Math.max(...open.map((slot) => slot.free ?? 0));
  throw free > 0 ? new DomainError('NOT_ENOUGH_PLACES', { free }) : new DomainError('FULL');
}
