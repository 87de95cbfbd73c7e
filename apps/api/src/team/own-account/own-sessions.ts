/** Browsers in which somebody is signed in, and how they sign them out from here. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import type { Staff } from '../roles/staff.ts';
import type { StaffSession } from '../sessions/staff-session.entity.ts';
import { StaffSessions } from '../sessions/staff-sessions.service.ts';

@Injectable()
export class OwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: StaffSessions,
  ) {}

  all({ id }: Staff): Promise<StaffSession[]> {
    return this.sessions.of(id);
  }

  /** @throws DomainError NOT_FOUND, also for somebody else's */
  async end(staff: Staff, sessionId: string): Promise<StaffSession[]> {
    if (!isId(sessionId) || !(await this.sessions.end(staff.id, sessionId)))
      throw new DomainError('NOT_FOUND');
    return this.all(staff);
  }

  async endOthers(staff: Staff): Promise<StaffSession[]> {
    await this.sessions.endAll(this.dataSource.manager, staff.id, staff.sessionId);
    return this.all(staff);
  }
}
