// Counts what nobody could help with, so that the town sees which mentors it lacks. No person, no time of day.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Needs, needsTokens } from '../../offers/slot-tokens.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isId } from '../../platform/ids.ts';
import { type RateLimit, RateLimits } from '../../platform/rate-limits.ts';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';

const WINDOW = { windowSeconds: 600 };
/** At a kiosk a person takes a minute at least. */
const OF_VISIT: RateLimit = { perWindow: 10, ...WINDOW };
/** A course with twenty people behind one address. */
const FROM_THERE: RateLimit = { perWindow: 40, ...WINDOW };

@Injectable()
export class UnmetWishes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /**
   * Counts a wish for today; false when so many came from there already that a machine must be behind it.
   * @throws DomainError NOT_FOUND (`venueId`)
   */
  async note(venueId: string, needs: Needs, guest: Pick<RequestContext, 'visitKey' | 'sourceKey'>) {
    if (!isId(venueId) || !(await this.dataSource.getRepository(Venue).existsBy({ id: venueId })))
      throw new DomainError('NOT_FOUND', {}, 'venueId');
    if (!(await this.isBelievable(guest))) return false;
    const today = localDate(this.clock.now(), await this.town.zone());
    await this.dataSource.query(
      `INSERT INTO unmet_wish AS wish (venue_id, noted_on, needs, times) VALUES ($1, $2, $3, 1)
       ON CONFLICT (venue_id, noted_on, needs) DO UPDATE SET times = wish.times + 1`,
      [venueId, today, needsTokens(needs)],
    );
    return true;
  }

  private async isBelievable({ visitKey, sourceKey }: Pick<RequestContext, 'visitKey' | 'sourceKey'>) {
    try {
      if (visitKey !== null) await this.limits.take('wishes-of-visit', visitKey, OF_VISIT);
      await this.limits.take('wishes', sourceKey, FROM_THERE);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'RATE_LIMITED') return false;
      throw error;
    }
  }
}
