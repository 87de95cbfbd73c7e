// The record of a session: each talk counts once, and nobody can be found in it.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isRequestKey } from '../../bookings/codes/request-key.ts';
import { doorsOpenAt } from '../../bookings/dates/attendance.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { SessionsWithinReach } from '../own/sessions-within-reach.ts';
import type { TalkInput, TalkSums } from './talk-input.ts';

/** Whoever helps until the evening writes it down at home, or in the week after. */
const WRITTEN_WITHIN = { hours: 24 * 14 };

@Injectable()
export class TalkRecord {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionsWithinReach,
  ) {}

  /** @throws DomainError NOT_FOUND, BAD_INPUT, REQUEST_KEY_REUSED, DATE_CANCELLED, CLOSED, PAST */
  async note(staff: Staff, { requestKey, occurrenceId, ...talk }: TalkInput): Promise<TalkSums> {
    if (!isRequestKey(requestKey)) throw new DomainError('BAD_INPUT', {}, 'requestKey');
    const date = await this.sessions.need(staff, occurrenceId);
    const now = this.clock.now();
    if (date.isCancelled) throw new DomainError('DATE_CANCELLED');
    if (Temporal.Instant.compare(now, doorsOpenAt(date)) < 0) throw new DomainError('CLOSED');
    if (Temporal.Instant.compare(now, date.endsAt.add(WRITTEN_WITHIN)) > 0) throw new DomainError('PAST');
    const { worry = null, device = null, outcome, minutes } = talk;
    const row = [requestKey, occurrenceId, worry, device, outcome, minutes];
    await this.dataSource.query(
      `INSERT INTO talk (request_key, occurrence_id, worry, device, outcome, minutes)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (request_key) DO NOTHING`,
      row,
    );
    const [noted] = await this.dataSource.query<{ same: boolean }[]>(
      `SELECT (occurrence_id, worry, device, outcome, minutes)
         IS NOT DISTINCT FROM ($2::uuid, $3::text, $4::text, $5::text, $6::int) AS same FROM talk WHERE request_key = $1`,
      row,
    );
    if (!noted?.same) throw new DomainError('REQUEST_KEY_REUSED', {}, 'requestKey');
    return this.sums(occurrenceId);
  }

  /** Takes back what was noted by mistake; the key is known to whoever noted it alone. @throws DomainError NOT_FOUND */
  async takeBack(staff: Staff, occurrenceId: string, requestKey: string): Promise<TalkSums> {
    const date = await this.sessions.need(staff, occurrenceId);
    await this.dataSource.query('DELETE FROM talk WHERE request_key = $1 AND occurrence_id = $2', [
      requestKey,
      date.id,
    ]);
    return this.sums(date.id);
  }

  private async sums(occurrenceId: string): Promise<TalkSums> {
    const [sums] = await this.dataSource.query<Omit<TalkSums, 'occurrenceId'>[]>(
      `SELECT count(*)::int AS count, count(*) FILTER (WHERE outcome = 'SOLVED')::int AS solved,
         count(*) FILTER (WHERE outcome = 'COMES_AGAIN')::int AS "comesAgain",
         count(*) FILTER (WHERE outcome = 'PASSED_ON')::int AS "passedOn", coalesce(sum(minutes), 0)::int AS minutes
       FROM talk WHERE occurrence_id = $1`,
      [occurrenceId],
    );
    return { occurrenceId, ...sums! };
  }

  /** @throws DomainError NOT_FOUND */
  async see(staff: Staff, occurrenceId: string): Promise<TalkSums> {
    return this.sums((await this.sessions.need(staff, occurrenceId)).id);
  }
}
