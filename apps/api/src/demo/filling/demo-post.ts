/** What did not reach somebody in the demo town: a mailbox that takes no mail, so that its team sees what is to be done then. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BookingChannel } from '../../bookings/booking-terms.ts';
import { BookSlot } from '../../bookings/taking/book-slot.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { DemoOffer } from '../content/content-types.ts';
import { guestNames } from '../content/guests.ts';

/** No mail ever gets there (RFC 2606, 2). */
const NOWHERE = 'postfach.invalid';

@Injectable()
export class DemoPost {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookSlot: BookSlot,
    private readonly clock: Clock,
  ) {}

  /** One guest at a time; the next one when their date is over. */
  async fill(offers: ReadonlyMap<DemoOffer, string>): Promise<void> {
    for (const [{ lostMail }, offerId] of offers) {
      const slotId = lostMail && (await this.freeSlot(offerId));
      if (slotId) await this.book(slotId);
    }
  }

  private async freeSlot(offerId: string): Promise<string | undefined> {
    const [slot] = await this.dataSource.query<{ id: string }[]>(
      `SELECT s.id FROM slot s JOIN occurrence o ON o.id = s.occurrence_id JOIN offer ON offer.id = o.offer_id
       WHERE o.offer_id = $1 AND o.cancelled_at IS NULL AND s.withdrawn_at IS NULL AND s.taken < s.capacity
         AND s.starts_at > $2::timestamptz + offer.cutoff_minutes * interval '1 minute'
         AND NOT EXISTS (SELECT FROM booking b JOIN contact c ON c.id = b.contact_id JOIN occurrence at ON at.id = b.occurrence_id
           WHERE at.offer_id = $1 AND at.starts_at > $2 AND b.status = 'CONFIRMED' AND c.email LIKE '%@' || $3)
       ORDER BY s.starts_at, s.id LIMIT 1`,
      [offerId, this.clock.now(), NOWHERE],
    );
    return slot?.id;
  }

  private async book(slotId: string): Promise<void> {
    const key = randomBytes(5);
    const name = guestNames[key[0]! % guestNames.length]!;
    const email = `${name.toLowerCase()}-${key.toString('hex')}@${NOWHERE}`;
    const way = { channel: BookingChannel.WEB, uiLanguage: 'de', sourceKey: null };
    await this.bookSlot.book({ slotId, requestKey: randomUUID(), name, email, partySize: 1 }, way);
  }
}
