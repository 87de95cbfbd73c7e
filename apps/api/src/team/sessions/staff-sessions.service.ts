/** Sessions of the staff: begun by a sign-in, found by the cookie's token, ended by sign-out, by others, or by time. */
import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { Staff } from '../roles/staff.ts';
import { type Entry, limitsOf } from './entry.ts';
import { StaffSession } from './staff-session.entity.ts';

/** What still stands at $1; a session ends by its last hour or by its idle time. */
const STANDS = `s.ends_at > $1 AND s.last_seen_at > $1::timestamptz - s.idle_minutes * interval '1 minute'`;

export interface NewSession {
  readonly id: string;
  /** For the cookie; stored nowhere. */
  readonly token: string;
}

@Injectable()
export class StaffSessions implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-sessions', '41 * * * *', () => this.forgetPast());
  }

  /** Begins a session with a token of its own, whatever the browser had before. */
  async begin(
    entities: EntityManager,
    staffId: string,
    entry: Entry,
    device: string | null,
  ): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const id = newId();
    const now = this.clock.now();
    const { idleMinutes, hours } = limitsOf(entry);
    await entities.insert(StaffSession, {
      id,
      staffId,
      tokenHash: hashOf(token),
      entry,
      device,
      createdAt: now,
      lastSeenAt: now,
      endsAt: now.add({ hours }),
      idleMinutes,
    });
    return { id, token };
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
       WHERE s.token_hash = $2 AND m.ended_at IS NULL AND ${STANDS}`,
      [now, hashOf(token)],
    );
    if (!session) return null;
    if (session.lastSeenAt.until(now).total('minutes') >= 1) {
      await this.dataSource.getRepository(StaffSession).update({ id: session.id }, { lastSeenAt: now });
    }
    const grants = await this.dataSource.getRepository(StaffGrant).findBy({ staffId: session.staffId });
    return new Staff(session.staffId, session.id, grants);
  }

  /** Those that still stand, the last used first. */
  async of(staffId: string): Promise<StaffSession[]> {
    return this.dataSource
      .getRepository(StaffSession)
      .createQueryBuilder('s')
      .where(`s.staff_id = :staffId AND ${STANDS.replaceAll('$1', ':now')}`, { staffId })
      .setParameter('now', this.clock.now().toString())
      .orderBy({ 's.lastSeenAt': 'DESC', 's.id': 'DESC' })
      .getMany();
  }

  /** @returns whether there was one */
  async end(staffId: string, sessionId: string): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(StaffSession, { id: sessionId, staffId });
    return affected === 1;
  }

  /** Ends the session of one browser, if there is one. */
  async endByToken(entities: EntityManager, token: string): Promise<void> {
    await entities.delete(StaffSession, { tokenHash: hashOf(token) });
  }

  /** Ends all sessions of somebody, or all but one, at once: the next request with any of them is refused. */
  async endAll(entities: EntityManager, staffId: string, except?: string): Promise<void> {
    await entities.delete(StaffSession, { staffId, ...(except && { id: Not(except) }) });
  }

  private async forgetPast(): Promise<void> {
    await this.dataSource.query(`DELETE FROM staff_session s WHERE NOT (${STANDS})`, [this.clock.now()]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
