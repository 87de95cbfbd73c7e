// Deletes contacts when their time has come; the booking stays as a count without a person.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactDeletion } from '../../../offers/contact-kept.ts';
import { OfferKind } from '../../../offers/offer-terms.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { forgettingContacts } from './forget-contacts.ts';

const CONTACTS_PER_STATEMENT = 1_000;
/** Keys of requests older than this can't come again: clients forget them with their page. */
const REQUESTS_KEPT_HOURS = 24 * 30;
/** Bursts are looked at for a day. */
const SOURCES_KEPT_HOURS = 48;

@Injectable()
export class RetentionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Deletes every contact whose day has passed, with the hashes by which its person could be found again, and the
   * keys of old requests. Histories name nobody from then on. Where bookings came from is forgotten after two days.
   * @returns how many contacts were deleted
   */
  async run(): Promise<number> {
    const now = this.clock.now();
    let deleted = 0;
    for (let last = CONTACTS_PER_STATEMENT; last === CONTACTS_PER_STATEMENT; deleted += last) {
      last = await this.deleteSome(now);
    }
    await this.forgetWhoActed(now);
    await this.dataSource.query('DELETE FROM booking_request WHERE made_at < $1', [
      now.subtract({ hours: REQUESTS_KEPT_HOURS }),
    ]);
    await this.dataSource.query(
      'UPDATE booking SET source_hash = NULL WHERE source_hash IS NOT NULL AND created_at < $1',
      [now.subtract({ hours: SOURCES_KEPT_HOURS })],
    );
    return deleted;
  }

  /** Bookings without a contact name the staff in their histories as long as one would have been kept. */
  private async forgetWhoActed(now: Temporal.Instant): Promise<void> {
    for (const kind of Object.values(OfferKind)) {
      const deletedAt = await contactDeletion(this.dataSource.manager, kind);
      const endedBefore = now.subtract(now.until(deletedAt(now)));
      await this.dataSource.query(
        `UPDATE booking_event SET staff_id = NULL
         FROM booking b JOIN occurrence o ON o.id = b.occurrence_id JOIN offer ON offer.id = o.offer_id
         WHERE booking_event.booking_id = b.id AND staff_id IS NOT NULL AND b.contact_id IS NULL
           AND offer.kind = $1 AND o.ends_at <= $2`,
        [kind, endedBefore],
      );
    }
  }

  private async deleteSome(now: Temporal.Instant): Promise<number> {
    const [counted] = await this.dataSource.query<{ deleted: number }[]>(
      forgettingContacts(
        'SELECT id FROM contact WHERE delete_after <= $1 ORDER BY delete_after LIMIT $2 FOR UPDATE SKIP LOCKED',
      ),
      [now, CONTACTS_PER_STATEMENT],
    );
    return counted!.deleted;
  }
}
