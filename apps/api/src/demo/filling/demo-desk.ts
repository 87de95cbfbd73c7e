/** Puts on the desk of the demo town's team what needs somebody: an offer to read, one to confirm, a held place and a call about it, guests now. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Booking } from '../../bookings/booking.entity.ts';
import { BookingChannel } from '../../bookings/booking-terms.ts';
import { BookingsService } from '../../bookings/bookings.service.ts';
import { byStaff } from '../../bookings/history/note-events.ts';
import { BookSlot } from '../../bookings/taking/book-slot.ts';
import { WalkIn } from '../../bookings/taking/walk-in.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { DemoOffer } from '../content/content-types.ts';
import { guestNames } from '../content/guests.ts';

/** Nearer dates keep a place for two hours, these for a day: long enough for the next filling. */
const FAR_AHEAD = { hours: 72 };
const UNCONFIRMED_FOR = { hours: 24 * 130 };
const WALK_INS = [2, 1];

interface FarSlot {
  readonly id: string;
  readonly free: number;
  readonly isHeld: boolean;
  readonly someBooking: string | null;
}

@Injectable()
export class DemoDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookSlot: BookSlot,
    private readonly bookings: BookingsService,
    private readonly walkIn: WalkIn,
    private readonly clock: Clock,
  ) {}

  async fill(offers: ReadonlyMap<DemoOffer, string>): Promise<void> {
    for (const [offer, id] of offers) {
      if (offer.unconfirmed) await this.letGoStale(id);
      if (offer.heldPlace) await this.holdPlace(id);
      if ('daily' in offer.plan) await this.letIn(id, offer.largestParty ?? 1);
    }
  }

  private async letGoStale(offerId: string): Promise<void> {
    const confirmedAt = this.clock.now().subtract(UNCONFIRMED_FOR);
    await this.dataSource.query('UPDATE offer SET confirmed_at = $2 WHERE id = $1', [offerId, confirmedAt]);
  }

  /**
   * The first date far enough ahead is booked out, one more waits, wants to be asked and has only a telephone, and somebody
   * cancels.
   */
  private async holdPlace(offerId: string): Promise<void> {
    const slot = await this.farSlot(offerId);
    if (!slot || slot.isHeld) return;
    for (let left = slot.free; left > 0; left--) await this.book(slot.id, inventedAddress);
    const leaving = slot.someBooking ?? (await this.farSlot(offerId))!.someBooking!;
    const waits = await this.book(slot.id, inventedNumber);
    await this.bookings.cancel(leaving);
    await this.tellAtOnce(waits);
  }

  private async farSlot(offerId: string): Promise<FarSlot | undefined> {
    const now = this.clock.now();
    const [slot] = await this.dataSource.query<FarSlot[]>(
      `SELECT s.id, s.capacity - s.taken AS free,
         EXISTS (SELECT FROM booking b WHERE b.slot_id = s.id AND b.status = 'OFFERED' AND b.held_until > $2) AS "isHeld",
         (SELECT b.id FROM booking b WHERE b.slot_id = s.id AND b.status = 'CONFIRMED' ORDER BY b.id LIMIT 1) AS "someBooking"
       FROM slot s JOIN occurrence o ON o.id = s.occurrence_id
       WHERE o.offer_id = $1 AND o.cancelled_at IS NULL AND s.withdrawn_at IS NULL AND s.starts_at > $3
       ORDER BY s.starts_at, s.id LIMIT 1`,
      [offerId, now, now.add(FAR_AHEAD)],
    );
    return slot;
  }

  /** Nobody takes it back within two minutes, and a first visit should see the call. */
  private async tellAtOnce({ id }: Booking): Promise<void> {
    await this.dataSource.query(
      `UPDATE message SET due_at = created_at WHERE subject_id = $1 AND state = 'PENDING'`,
      [id],
    );
  }

  private book(slotId: string, reachOf: typeof inventedAddress | typeof inventedNumber): Promise<Booking> {
    const name = guestNames[randomInt(guestNames.length)]!;
    const wish = { slotId, requestKey: randomUUID(), name, ...reachOf(name), partySize: 1, promoteMe: false };
    return this.bookSlot.book(wish, {
      channel: BookingChannel.WEB,
      uiLanguage: 'de',
      sourceKey: null,
      isInvented: true,
    });
  }

  /** Where a date runs and nobody is there, as after a start in the afternoon, people walk in. */
  private async letIn(offerId: string, largestParty: number): Promise<void> {
    const running = await this.dataSource.query<{ id: string }[]>(
      `SELECT s.id FROM slot s JOIN occurrence o ON o.id = s.occurrence_id
       WHERE o.offer_id = $1 AND o.cancelled_at IS NULL AND s.withdrawn_at IS NULL AND s.taken = 0
         AND s.starts_at <= $2 AND s.ends_at > $2`,
      [offerId, this.clock.now()],
    );
    for (const { id } of running)
      for (const walkIn of WALK_INS) {
        const partySize = Math.min(walkIn, largestParty);
        await this.walkIn.enter({ slotId: id, partySize, requestKey: randomUUID() }, 'de', byStaff(null));
      }
  }
}

function inventedAddress(name: string): { email: string } {
  return { email: `${name.toLowerCase()}-${randomBytes(5).toString('hex')}@example.org` };
}

/** Of those that the Bundesnetzagentur keeps free for stories. */
function inventedNumber(): { phone: string } {
  return { phone: `030 23125 ${randomInt(100, 1_000)}` };
}
