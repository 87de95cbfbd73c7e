/** Books for the demo town's invented guests, so that its next dates are as full as its content says. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BookSlotInput, NeedsInput } from '../../bookings/booking-inputs.ts';
import { BookingChannel } from '../../bookings/booking-terms.ts';
import { BookSlot } from '../../bookings/taking/book-slot.ts';
import { needsOf } from '../../offers/slot-tokens.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { DemoOffer } from '../content/content-types.ts';
import { guestNames } from '../content/guests.ts';
import { type FillableSlot, placesToTake, WAITING_GUESTS } from './places-to-take.ts';
import { sideBySide } from './side-by-side.ts';

const PARTY_SIZES = [1, 2, 1, 1, 3, 2, 1];

interface Slot extends FillableSlot {
  readonly offers: string[];
}

interface NextDate {
  readonly offerId: string;
  readonly waiting: number;
  /** By start. */
  readonly slots: Slot[];
}

@Injectable()
export class DemoGuests {
  private guests = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly bookSlot: BookSlot,
    private readonly clock: Clock,
  ) {}

  /** Only the next date of each offer that can still be booked gets guests. */
  async fill(offers: ReadonlyMap<DemoOffer, string>): Promise<void> {
    const dates = new Map((await this.nextDates([...offers.values()])).map((date) => [date.offerId, date]));
    await sideBySide(offers, async ([offer, id]) => {
      const date = dates.get(id);
      if (date) await this.fillDate(offer, date);
    });
  }

  private async fillDate({ fill = 'empty', largestParty = 2 }: DemoOffer, date: NextDate): Promise<void> {
    for (const { slot, places } of placesToTake(date.slots, fill)) {
      for (let left = places; left > 0;) {
        const partySize = Math.min(left, largestParty, this.nextPartySize());
        await this.book(slot, { partySize });
        left -= partySize;
      }
    }
    if (fill !== 'waiting') return;
    for (let waiting = date.waiting; waiting < WAITING_GUESTS; waiting++) {
      const slot = date.slots[waiting % date.slots.length]!;
      await this.book(slot, { promoteMe: waiting % 2 === 0 });
    }
  }

  private async book(slot: Slot, wish: Pick<BookSlotInput, 'partySize' | 'promoteMe'>): Promise<void> {
    const name = guestNames[this.guests++ % guestNames.length]!;
    await this.bookSlot.book(
      {
        ...wish,
        slotId: slot.id,
        requestKey: randomUUID(),
        name,
        email: `${name.toLowerCase()}-${randomBytes(5).toString('hex')}@example.org`,
        needs: needsOf(rotated(slot.offers, this.guests)) as NeedsInput,
      },
      { channel: BookingChannel.WEB, uiLanguage: 'de', sourceKey: null, isInvented: true },
    );
  }

  private nextPartySize(): number {
    return PARTY_SIZES[this.guests % PARTY_SIZES.length]!;
  }

  private nextDates(offerIds: readonly string[]) {
    return this.dataSource.query<NextDate[]>(
      `SELECT next.offer_id AS "offerId",
         (SELECT count(*)::int FROM booking b WHERE b.occurrence_id = next.id AND b.status = 'WAITLISTED') AS waiting,
         (SELECT json_agg(json_build_object('id', s.id, 'capacity', s.capacity, 'taken', s.taken, 'offers', s.offers)
            ORDER BY s.starts_at, s.id) FROM slot s WHERE s.occurrence_id = next.id AND s.withdrawn_at IS NULL) AS slots
       FROM (SELECT DISTINCT ON (o.offer_id) o.offer_id, o.id
         FROM occurrence o JOIN offer ON offer.id = o.offer_id
         WHERE o.offer_id = ANY($1) AND o.cancelled_at IS NULL
           AND o.starts_at > $2::timestamptz + offer.cutoff_minutes * interval '1 minute'
         ORDER BY o.offer_id, o.starts_at, o.id) next`,
      [offerIds, this.clock.now()],
    );
  }
}

/** The same tokens from another one on, so that each guest comes with another worry, device and language. */
function rotated(tokens: readonly string[], by: number): string[] {
  const from = by % tokens.length;
  return [...tokens.slice(from), ...tokens.slice(0, from)];
}
