/** Calls off the dates of the demo town that its content wants called off. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { DemoOffer } from '../content/content-types.ts';

@Injectable()
export class DemoCancellations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dates: CancelOccurrence,
    private readonly clock: Clock,
  ) {}

  /** At most one coming date of an offer is called off, never its last one and never one that somebody booked. */
  async fill(offers: ReadonlyMap<DemoOffer, string>): Promise<void> {
    for (const [{ cancelled }, offerId] of offers) {
      if (!cancelled) continue;
      const coming = await this.comingDates(offerId);
      const date = coming[cancelled.date];
      const isWanted = !coming.some(({ isCancelled }) => isCancelled) && coming.length > cancelled.date + 1;
      if (date && isWanted && !date.isBooked) await this.dates.cancel(date.id, cancelled.reason);
    }
  }

  private comingDates(offerId: string) {
    return this.dataSource.query<{ id: string; isCancelled: boolean; isBooked: boolean }[]>(
      `SELECT o.id, o.cancelled_at IS NOT NULL AS "isCancelled",
         EXISTS (SELECT FROM booking b WHERE b.occurrence_id = o.id) AS "isBooked"
       FROM occurrence o WHERE o.offer_id = $1 AND o.starts_at > $2 ORDER BY o.starts_at, o.id`,
      [offerId, this.clock.now()],
    );
  }
}
