/** What happens to accounts of the staff; whoever calls holds the transaction. */
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { StaffLinks } from '../links/staff-links.ts';
import type { GrantOf } from '../roles/staff.ts';
import { RecoveryCode } from '../second-factor/recovery-code.entity.ts';
import { StaffSessions } from '../sessions/staff-sessions.service.ts';
import { StaffGrant } from './staff-grant.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

/** Any number of our own; who is admin changes one after the other, so that two never remove each other. */
const ADMINS_LOCK = 4_671_020;

/** Left before $1, or never came and was invited before $2, without a link that is still open at $3. */
const FORGOTTEN = `m.ended_at < $1
  OR (m.joined_at IS NULL AND coalesce(m.ended_at, m.created_at) < $2 AND NOT EXISTS (
    SELECT FROM staff_link l WHERE l.staff_id = m.id AND l.withdrawn_at IS NULL AND l.expires_at > $3))`;

interface Entered extends Pick<StaffMember, 'name' | 'email'> {
  readonly language?: StaffMember['language'];
}

@Injectable()
export class StaffAccounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sessions: StaffSessions,
    private readonly links: StaffLinks,
  ) {}

  /** Enters somebody who has not come in yet. @throws DomainError EMAIL_IN_USE (when the transaction ends) */
  async enter(
    entities: EntityManager,
    { name, email, language = null }: Entered,
    grants: readonly GrantOf[],
  ): Promise<string> {
    const id = newId();
    await entities.insert(StaffMember, { id, name, email, language, createdAt: this.clock.now() });
    await this.giveGrants(entities, id, grants);
    return id;
  }

  /** Notes that somebody came in for the first time. */
  async join(entities: EntityManager, id: string): Promise<void> {
    await entities.update(StaffMember, { id, joinedAt: IsNull() }, { joinedAt: this.clock.now() });
  }

  /**
   * Other roles from now on; sessions and links that were meant for the old ones end.
   * @throws DomainError LAST_ADMIN
   */
  async changeGrants(entities: EntityManager, id: string, grants: readonly GrantOf[]): Promise<void> {
    await this.lockAdmins(entities);
    await entities.delete(StaffGrant, { staffId: id });
    await this.giveGrants(entities, id, grants);
    await this.shutOut(entities, id);
    await this.refuseWithoutAdmin(entities);
  }

  /**
   * Ends somebody's work here and forgets what they signed in with; the name stays for the log until its time has come, too.
   * @throws DomainError LAST_ADMIN
   */
  async end(entities: EntityManager, id: string): Promise<void> {
    await this.lockAdmins(entities);
    const nothing = { passwordHash: null, totpSecret: null, totpLastStep: null, oidcSubject: null };
    await entities.update(StaffMember, { id }, { ...nothing, endedAt: this.clock.now() });
    await entities.delete(RecoveryCode, { staffId: id });
    await this.shutOut(entities, id);
    await this.refuseWithoutAdmin(entities);
  }

  /**
   * Deletes who stopped working here before `left`, and who was invited before `neverCame` and never came in, unless a
   * link waits for them. What they did stays under an id that names nobody.
   */
  async forgetBefore({ left, neverCame }: Record<'left' | 'neverCame', Temporal.Instant>): Promise<void> {
    const times = [left, neverCame, this.clock.now()];
    await this.dataSource.transaction(async (entities) => {
      // Whoever is being invited again in this moment is waited for; the second look sees their new link.
      await entities.query(`SELECT FROM staff_member m WHERE ${FORGOTTEN} ORDER BY m.id FOR UPDATE`, times);
      await entities.query(`DELETE FROM staff_member m WHERE ${FORGOTTEN}`, times);
    });
  }

  /** Whether somebody who looks after the town has come in and still works here. */
  async hasAdmin(entities: EntityManager): Promise<boolean> {
    const [{ there } = { there: false }] = await entities.query<{ there: boolean }[]>(
      `SELECT EXISTS (SELECT FROM staff_grant g JOIN staff_member m ON m.id = g.staff_id
         WHERE g.role = 'TOWN_ADMIN' AND m.joined_at IS NOT NULL AND m.ended_at IS NULL) AS there`,
    );
    return there;
  }

  /** Held until the transaction ends by whatever makes or unmakes an admin. */
  async lockAdmins(entities: EntityManager): Promise<void> {
    await entities.query('SELECT pg_advisory_xact_lock($1)', [ADMINS_LOCK]);
  }

  /** Ends all sessions and withdraws all links. */
  async shutOut(entities: EntityManager, id: string): Promise<void> {
    await this.sessions.endAll(entities, id);
    await this.links.withdrawAll(entities, id);
  }

  private async giveGrants(entities: EntityManager, staffId: string, grants: readonly GrantOf[]) {
    await entities.insert(
      StaffGrant,
      grants.map((grant) => ({ id: newId(), staffId, ...grant })),
    );
  }

  private async refuseWithoutAdmin(entities: EntityManager): Promise<void> {
    if (!(await this.hasAdmin(entities))) throw new DomainError('LAST_ADMIN');
  }
}
