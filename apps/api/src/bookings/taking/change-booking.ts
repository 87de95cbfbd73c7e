// What every change of a booking has in common: the lock of its dates, a fresh look at the booking under it, and
// passing on the places that came free before anybody else can see them.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { Booking } from '../booking.entity.ts';
import type { BookingEvent } from '../history/booking-event.entity.ts';
import type { BookingEventKind } from '../history/history-terms.ts';
import { type By, noteEvents } from '../history/note-events.ts';
import { lockContacts, lockOccurrences } from './locks.ts';
import { slotsConcerned } from './slots-concerned.ts';
import { passOnFreePlaces } from '../waiting/waiting-list.ts';

export interface Change {
  readonly entities: EntityManager;
  readonly booking: Booking;
  /** Where its places are; null while it waits. */
  readonly slot: Slot | null;
  readonly occurrence: Occurrence;
  readonly offer: Offer;
  readonly now: Temporal.Instant;
  readonly by: By;
}

/** Whoever agreed to a place no longer stands for the one that fell through. */
export const agreed = { insteadOfStartsAt: null, insteadOfSlotId: null } as const;

/** Thrown inside a transaction when the booking moved to another date before its lock was had. */
class MovedAway extends Error {}

@Injectable()
export class ChangeBooking {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Runs `work` on the booking under the locks of its date and of `alsoLock`; then whoever waits gets what came free.
   * @param by whose wish it is, for its history
   * @returns the booking as it is afterwards
   */
  async change(
    bookingId: string,
    by: By,
    work: (change: Change) => Promise<void>,
    alsoLock: readonly string[] = [],
  ): Promise<Booking> {
    for (;;) {
      try {
        return await this.attempt(bookingId, by, work, alsoLock);
      } catch (error) {
        if (!(error instanceof MovedAway)) throw error;
      }
    }
  }

  private async attempt(
    bookingId: string,
    by: By,
    work: (change: Change) => Promise<void>,
    alsoLock: readonly string[],
  ): Promise<Booking> {
    const zone = await this.town.zone();
    const touched = new Set<string>();
    const booking = await this.transactions.quietly(async (entities) => {
      const now = this.clock.now();
      const before = await lockBooking(entities, bookingId, alsoLock);
      if (before.booking.slotId) touched.add(before.booking.slotId);
      const offer = await entities.findOneByOrFail(Offer, { id: before.occurrence.offerId });
      await work({ entities, offer, now, by, ...before });
      for (const slotId of await passOnFreePlaces(entities, before.occurrence, { now, zone }))
        touched.add(slotId);
      const after = await entities.findOneByOrFail(Booking, { id: bookingId });
      for (const slotId of await slotsConcerned(entities, after)) touched.add(slotId);
      return after;
    });
    this.notices.announceSlots([...touched]);
    return booking;
  }
}

/** Notes what a change was, for the history of its booking. */
export function noteChange(
  { entities, booking, now, by }: Change,
  kind: BookingEventKind,
  details: Partial<Pick<BookingEvent, 'fromStartsAt' | 'toStartsAt' | 'people'>> = {},
): Promise<void> {
  return noteEvents(entities, { now, by }, [{ bookingId: booking.id, kind, ...details }]);
}

async function lockBooking(entities: EntityManager, bookingId: string, alsoLock: readonly string[]) {
  const seen = await entities.findOneBy(Booking, { id: bookingId });
  if (!seen) throw new DomainError('NOT_FOUND');
  await lockContacts(entities, alsoLock.length === 0 ? [] : [seen.emailHash, seen.phoneHash]);
  const occurrences = await lockOccurrences(entities, [seen.occurrenceId, ...alsoLock]);
  const booking = await entities.findOneByOrFail(Booking, { id: bookingId });
  const occurrence = occurrences.get(booking.occurrenceId);
  if (!occurrence) throw new MovedAway();
  const slot = booking.slotId ? await entities.findOneByOrFail(Slot, { id: booking.slotId }) : null;
  return { booking, slot, occurrence };
}
