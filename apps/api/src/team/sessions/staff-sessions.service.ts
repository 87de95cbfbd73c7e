/** Sessions of the staff: begun by a sign-in, found by the cookie's token, ended by sign-out, by others, or by time. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { Staff } from '../roles/staff.ts';
import { StaffSession } from './staff-session.entity.ts';

export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

/** A working day at most, and a long lunch; ASVS 5.0, 7.3. */
export const DESK: SessionLimits = { idleMinutes: 120, hours: 12 };
/** The own phone of somebody who came by a link, seldom looked at. */
export const PHONE: SessionLimits = { idleMinutes: 30 * 24 * 60, hours: 90 * 24 };

@Injectable()
export class StaffSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Begins a session; answers the token for the cookie, which is stored nowhere. */
  async begin(
    entities: EntityManager,
    staffId: string,
    { idleMinutes, hours }: SessionLimits,
    device: string | null,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await entities.insert(StaffSession, {
      id: newId(),
      staffId,
      tokenHash: hashOf(token),
      device,
      createdAt: now,
      lastSeenAt: now,
      endsAt: now.add({ hours }),
      idleMinutes,
    });
    return token;
  }

  /** Who acts with this token; null for none, one that was ended or is over. Notes the use once a minute. */
  async staffOf(token: string | null): Promise<Staff | null> {
    if (token === null) return null;
    const now = this.clock.now();
    const [session] = await this.dataSource.query<
      { id: string; staffId: string; lastSeenAt: Temporal.Instant }[]
    >(
      `SELECT s.id, s.staff_id AS "staffId", s.last_seen_at AS "lastSeenAt"
       FROM staff_session s JOIN staff_member m ON m.id = s.staff_id
       WHERE s.token_hash = $1 AND s.ends_at > $2 AND m.ended_at IS NULL
         AND s.last_seen_at > $2::timestamptz - s.idle_minutes * interval '1 minute'`,
      [hashOf(token), now],
    );
    if (!session) return null;
    if (session.lastSeenAt.until(now).total('minutes') >= 1) {
      await this.dataSource.getRepository(StaffSession).update({ id: session.id }, { lastSeenAt: now });
    }
    const grants = await this.dataSource.getRepository(StaffGrant).findBy({ staffId: session.staffId });
    return new Staff(session.staffId, session.id, grants);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
