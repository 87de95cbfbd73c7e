// A look at whether whom to call, or what reached nobody, has changed: for pages that show both as they are now.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/time/clock.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { HOME_DATE } from '../../team/home-date.ts';
import { Statement, withinReach } from '../../team/who-sees-bookings.ts';

/** Pages ask again by themselves within half of that; so what failed earlier is known to them. */
const FAILED_LATELY_MINUTES = 2;

@Injectable()
export class ToTell {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A short text that changes with the call list and with each message that failed; it tells nothing by itself. */
  async fingerprint(reach: Reach): Promise<string> {
    const { param, values } = new Statement();
    const lately = param(this.clock.now().subtract({ minutes: FAILED_LATELY_MINUTES }));
    const [row] = await this.dataSource.query<{ fingerprint: string }[]>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtext(concat_ws(' ', m.id, m.tries))::bigint), 0) AS fingerprint
       FROM (SELECT id, subject_id, tries FROM message WHERE state = 'PENDING' AND channel = 'CALL'
         UNION ALL SELECT id, subject_id, tries FROM message WHERE settled_at > ${lately} AND state = 'FAILED') m
       JOIN booking b ON b.id = m.subject_id JOIN occurrence o ON o.id = ${HOME_DATE}
       WHERE ${withinReach(reach, param)}`,
      values,
    );
    return row!.fingerprint;
  }
}
