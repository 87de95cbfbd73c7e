// Kiosks that are not heard of while somebody could want them.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import type { Reach } from '../../team/roles/staff.ts';
import { Kiosk } from '../kiosk.entity.ts';

/** A restart after an update takes less. */
const SILENT = { minutes: 15 };
/** People come early. */
const BEFORE_A_DATE = { minutes: 60 };

@Injectable()
export class SilentKiosks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Not heard of for fifteen minutes, while something is on at their venue or begins within an hour; the longest silent
   * first. The house's opening hours nobody has told us, and at night every kiosk is silent.
   */
  find({ everything, venueIds }: Pick<Reach, 'everything' | 'venueIds'>): Promise<Kiosk[]> {
    const now = this.clock.now();
    return this.dataSource
      .getRepository(Kiosk)
      .createQueryBuilder('kiosk')
      .where('kiosk.token_hash IS NOT NULL AND kiosk.revoked_at IS NULL AND kiosk.last_seen_at <= :heard')
      .andWhere('(:everything OR kiosk.venue_id = ANY(:venueIds))')
      .andWhere(
        `EXISTS (SELECT 1 FROM occurrence o WHERE o.venue_id = kiosk.venue_id AND o.cancelled_at IS NULL
           AND o.starts_at <= :soon AND o.ends_at > :now)`,
      )
      .setParameters({
        heard: now.subtract(SILENT).toString(),
        soon: now.add(BEFORE_A_DATE).toString(),
        now: now.toString(),
        everything,
        venueIds,
      })
      .orderBy('kiosk.last_seen_at')
      .getMany();
  }
}
