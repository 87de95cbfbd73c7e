// Deletes contacts when their time has come; the booking stays as a count without a person.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';

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
   * keys of old requests. Where bookings came from is forgotten after two days.
   * @returns how many contacts were deleted
   */
  async run(): Promise<number> {
    const now = this.clock.now();
    let deleted = 0;
    for (let last = CONTACTS_PER_STATEMENT; last === CONTACTS_PER_STATEMENT; deleted += last) {
      last = await this.deleteSome(now);
    }
    await this.dataSource.query('DELETE FROM booking_request WHERE made_at < $1', [
      now.subtract({ hours: REQUESTS_KEPT_HOURS }),
    ]);
    await this.dataSource.query(
      'UPDATE booking SET source_hash = NULL WHERE source_hash IS NOT NULL AND created_at < $1',
      [now.subtract({ hours: SOURCES_KEPT_HOURS })],
    );
    return deleted;
  }

  private async deleteSome(now: Temporal.Instant): Promise<number> {
    const [counted] = await this.dataSource.query<{ deleted: number }[]>(
      `WITH due AS (
         SELECT id FROM contact WHERE delete_after <= $1 ORDER BY delete_after LIMIT $2 FOR UPDATE SKIP LOCKED),
       forgotten AS (
         UPDATE booking SET email_hash = NULL, phone_hash = NULL, contact_id = NULL
         WHERE contact_id IN (SELECT id FROM due)),
       gone AS (DELETE FROM contact WHERE id IN (SELECT id FROM due) RETURNING 1)
       SELECT count(*)::int AS deleted FROM gone`,
      [now, CONTACTS_PER_STATEMENT],
    );
    return counted!.deleted;
  }
}
