// What has been kept long enough, as the town says: times before which something is deleted.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/time/clock.ts';
import { retentionOf, type RetentionTimes } from './retention-times.ts';
import { TownService } from './town.service.ts';

@Injectable()
export class KeptTimes {
  constructor(
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  /** Now, earlier by what is kept; months and days are those of the town's calendar. */
  async before(kept: (times: RetentionTimes) => Temporal.DurationLike): Promise<Temporal.Instant> {
    const { town, now } = await this.here(this.clock.now());
    return now.subtract(kept(retentionOf(town))).toInstant();
  }

  /** Until when something from then is kept at least. */
  async until(
    from: Temporal.Instant,
    kept: (times: RetentionTimes) => Temporal.DurationLike,
  ): Promise<Temporal.Instant> {
    const { town, now } = await this.here(from);
    return now.add(kept(retentionOf(town))).toInstant();
  }

  private async here(instant: Temporal.Instant) {
    const town = await this.towns.town();
    return { town, now: instant.toZonedDateTimeISO(town.timeZone) };
  }
}
