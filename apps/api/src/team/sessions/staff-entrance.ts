/** Lets staff in by the session of their browser. */
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/domain-error.ts';
import { Entrance } from '../../platform/http/entrance.ts';
import type { Role } from '../roles/role.ts';
import { factsOf, noteActing, replyOf } from './acting-staff.ts';
import { StaffSessions } from './staff-sessions.service.ts';

@Injectable()
export class StaffEntrance extends Entrance {
  constructor(private readonly sessions: StaffSessions) {
    super();
  }

  /** What another site has a browser ask for is refused, whatever cookie comes with it. */
  override async admit(context: ExecutionContext, roles: readonly Role[]): Promise<void> {
    const facts = factsOf(context);
    replyOf(context)?.header('cache-control', 'no-store');
    if (facts.fromElsewhere) throw new DomainError('FORBIDDEN');
    const staff = await this.sessions.staffOf(facts.sessionToken);
    if (!staff) throw new DomainError('SIGN_IN_NEEDED');
    if (roles.length > 0 && !staff.holds(...roles)) throw new DomainError('FORBIDDEN');
    noteActing(facts, staff);
  }
}
