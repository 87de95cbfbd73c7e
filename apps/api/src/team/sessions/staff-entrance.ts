/** Lets staff in by the session of their browser. */
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/domain-error.ts';
import { Entrance } from '../../platform/http/entrance.ts';
import type { Role } from '../roles/role.ts';
import { factsOf, noteActing } from './acting-staff.ts';
import { StaffSessions } from './staff-sessions.service.ts';

@Injectable()
export class StaffEntrance extends Entrance {
  constructor(private readonly sessions: StaffSessions) {
    super();
  }

  override async admit(context: ExecutionContext, roles: readonly Role[]): Promise<void> {
    const facts = factsOf(context);
    const staff = await this.sessions.staffOf(facts.sessionToken);
    if (!staff) throw new DomainError('SIGN_IN_NEEDED');
    if (roles.length > 0 && !staff.holds(...roles)) throw new DomainError('FORBIDDEN');
    noteActing(facts, staff);
  }
}
