// Counts bookings and moves in all replicas: per visit to our pages, so that nobody uses up what others behind the same
// address need, per network for whoever comes without a page, and per device at the town's kiosks. Why these numbers: docs/decisions/0007-limits.md.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { type Count, type RateLimit, RateLimits } from '../../platform/rate-limits.ts';
import { BookingChannel } from '../booking-terms.ts';
import { isKnownRequest } from '../taking/booking-request.ts';
import type { GuestSource } from './guest-source.ts';

const WINDOW = { windowSeconds: 600 };
/** More than a family books in ten minutes, for several people and after second thoughts. */
const OF_VISIT: RateLimit = { perWindow: 12, ...WINDOW };
/** A hundred visits at their limit: only a machine that loads page after page comes near. */
const OF_ALL_VISITS_THERE: RateLimit = { perWindow: 1_200, ...WINDOW };
/** At a kiosk people stand in line: three a minute is more than it can serve, and less than a child who plays. */
const OF_KIOSK: RateLimit = { perWindow: 30, ...WINDOW };
/** Programs that speak to the API and whoever has an old page, apart from the visits. */
const WITHOUT_VISIT: RateLimit = { perWindow: 120, ...WINDOW };

@Injectable()
export class BookingThrottle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Does `work` if its guest has not booked too often. A request that was carried out before, and now only gets its
   * answer again, is not counted; one that failed through no fault of the guest is given back.
   * @throws DomainError RATE_LIMITED with the minutes to wait, and whatever `work` throws
   */
  async allow<T>(guest: GuestSource, requestKey: string, work: () => Promise<T>): Promise<T> {
    if (await isKnownRequest(this.dataSource.manager, requestKey)) return work();
    const counts = countsOf(guest);
    // One after the other: who has used up a visit takes nothing from the others at the same address.
    for (const { name, key, limit } of counts) await this.limits.take(name, key, limit);
    try {
      return await work();
    } catch (error) {
      if (isOurFault(error)) await this.giveBack(counts);
      throw error;
    }
  }

  /** When the database is away this fails as well; what went wrong first is what the guest should read. */
  private async giveBack(counts: readonly Count[]): Promise<void> {
    await this.limits.add(counts.map((count) => ({ ...count, by: -1 }))).catch(() => undefined);
  }
}

function countsOf({ channel, visitKey, key }: GuestSource): Count[] {
  if (channel === BookingChannel.KIOSK) return [{ name: 'bookings-of-kiosk', key, limit: OF_KIOSK, by: 1 }];
  if (visitKey === null) return [{ name: 'bookings', key, limit: WITHOUT_VISIT, by: 1 }];
  return [
    { name: 'bookings-of-visit', key: visitKey, limit: OF_VISIT, by: 1 },
    { name: 'bookings-of-visits', key, limit: OF_ALL_VISITS_THERE, by: 1 },
  ];
}

function isOurFault(error: unknown): boolean {
  return !(error instanceof DomainError) || error.code === 'UNAVAILABLE' || error.code === 'INTERNAL';
}
