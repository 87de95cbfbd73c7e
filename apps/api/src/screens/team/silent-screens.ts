// Screens that no player asks for any more.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import type { Reach } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';

/** Players ask each minute, and a restart after an update takes less. */
const SILENT = { minutes: 15 };

/** Whether a screen that was there once has not been heard of for fifteen minutes. */
export function isSilent({ lastSeenAt, revokedAt }: Screen, now: Temporal.Instant): boolean {
  if (lastSeenAt === null || revokedAt !== null) return false;
  return Temporal.Instant.compare(lastSeenAt, now.subtract(SILENT)) <= 0;
}

@Injectable()
export class SilentScreens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The longest silent first. At any hour: a window is looked at in the evening too, and hours are words nobody computes with. */
  find({ everything, venueIds }: Pick<Reach, 'everything' | 'venueIds'>): Promise<Screen[]> {
    return this.dataSource
      .getRepository(Screen)
      .createQueryBuilder('screen')
      .where('screen.revoked_at IS NULL AND screen.last_seen_at <= :heard')
      .andWhere('(:everything OR screen.venue_id = ANY(:venueIds))')
      .setParameters({ heard: this.clock.now().subtract(SILENT).toString(), everything, venueIds })
      .orderBy('screen.last_seen_at')
      .getMany();
  }
}
