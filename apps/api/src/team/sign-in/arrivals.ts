/** The last step of every way in: a session of its own, its cookie, and who one is now. */
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../platform/settings/config.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { isConsoleLanguage } from '../accounts/console-language.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { RecoveryCode } from '../second-factor/recovery-code.entity.ts';
import { deviceWords } from '../sessions/device-words.ts';
import { Entry, limitsOf } from '../sessions/entry.ts';
import { StaffSession } from '../sessions/staff-session.entity.ts';
import { type NewSession, StaffSessions } from '../sessions/staff-sessions.service.ts';
import { type Door, replyAt } from './door.ts';
import { KnownBrowsers } from './known-browsers.ts';
import type { Me } from './me.ts';

export interface Arrival {
  readonly staffId: string;
  readonly entry: Entry;
  readonly session: NewSession;
}

@Injectable()
export class Arrivals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly sessions: StaffSessions,
    private readonly browsers: KnownBrowsers,
    private readonly log: AuditLog,
  ) {}

  /**
   * Begins a session in place of the one this browser had, and keeps the language they read; within a transaction, so that no cookie is set yet.
   * @throws DomainError FORBIDDEN when a page of somebody else's asks for it
   */
  async letIn(entities: EntityManager, door: Door, staffId: string, entry: Entry): Promise<Arrival> {
    if (door.fromElsewhere && entry !== Entry.OIDC) throw new DomainError('FORBIDDEN');
    replyAt(door);
    if (isConsoleLanguage(door.language))
      await entities.update(StaffMember, { id: staffId }, { language: door.language });
    if (door.sessionToken !== null) await this.sessions.endByToken(entities, door.sessionToken);
    const session = await this.sessions.begin(entities, staffId, entry, deviceWords(door.userAgent));
    return { staffId, entry, session };
  }

  /** Hands over the cookies once the session is stored. */
  async welcome(door: Door, { staffId, entry, session }: Arrival): Promise<Me> {
    const { name, options } = this.cookie;
    // A desk's cookie goes with its browser, a phone's stays.
    const maxAge = entry === Entry.LINK ? { maxAge: limitsOf(entry).hours * 3_600 } : {};
    replyAt(door)
      .header('cache-control', 'no-store')
      .setCookie(name, session.token, { ...options, ...maxAge });
    if (entry === Entry.PASSWORD) this.browsers.remember(door, staffId);
    return this.me(staffId, session.id);
  }

  /** Ends the session of this browser, if there is one, and takes its cookie back. */
  async leave(door: Door): Promise<void> {
    const { name, options } = this.cookie;
    const staff = await this.sessions.staffOf(door.sessionToken);
    if (staff) {
      const deed = { staffId: staff.id, action: 'session.end', objectId: staff.sessionId };
      await this.log.noting(deed, () => this.sessions.end(staff.id, staff.sessionId));
    }
    replyAt(door).header('cache-control', 'no-store').clearCookie(name, options);
  }

  /** Whoever has this session. */
  async me(staffId: string, sessionId: string): Promise<Me> {
    const { manager } = this.dataSource;
    const [member, session, grants, codes] = await Promise.all([
      manager.findOneByOrFail(StaffMember, { id: staffId }),
      manager.findOneByOrFail(StaffSession, { id: sessionId }),
      manager.find(StaffGrant, { where: { staffId }, order: { role: 'ASC', id: 'ASC' } }),
      manager.countBy(RecoveryCode, { staffId }),
    ]);
    const { id, name, email, passwordHash } = member;
    const hasPassword = passwordHash !== null;
    return {
      ...{ id, name, email, grants, hasPassword, entry: session.entry, sessionId },
      sessionEndsAt: session.endsAt,
      recoveryCodesLeft: hasPassword ? codes : null,
    };
  }

  private get cookie() {
    return sessionCookie(this.config.publicUrl.startsWith('https:'));
  }
}
