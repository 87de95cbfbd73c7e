// Open hours: whoever comes without a booking gets the next number, waits, and is called to a table.
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { doorsOpenAt } from '../../bookings/dates/attendance.service.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { SessionsWithinReach } from '../own/sessions-within-reach.ts';
import { BoardKeys } from './board-keys.ts';
import type { OpenHours } from './open-hours.ts';
import { WalkInNumber } from './walk-in.entity.ts';

@Injectable()
export class OpenHoursNow {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionsWithinReach,
    private readonly keys: BoardKeys,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async see(staff: Staff, occurrenceId: string): Promise<OpenHours> {
    return this.of(await this.sessions.need(staff, occurrenceId));
  }

  async of(occurrence: Occurrence): Promise<OpenHours> {
    const numbers = await this.dataSource.getRepository(WalkInNumber).find({
      where: { occurrenceId: occurrence.id, takenBackAt: IsNull() },
      order: { number: 'ASC' },
    });
    const { venueId } = occurrence;
    return {
      occurrenceId: occurrence.id,
      numbers,
      count: numbers.length,
      isOpen: isOpen(occurrence, this.clock.now()),
      boardKey: venueId === null ? null : this.keys.of(venueId),
    };
  }
}

/** Whether somebody can be let in now, from an hour before until the end. */
function isOpen(occurrence: Occurrence, now: Temporal.Instant): boolean {
  const { isCancelled, endsAt } = occurrence;
  const hasOpened = Temporal.Instant.compare(doorsOpenAt(occurrence), now) <= 0;
  return !isCancelled && hasOpened && Temporal.Instant.compare(now, endsAt) < 0;
}
