// Whose session it is: mentors act for themselves, the team for all mentors at dates within its reach.
import { DomainError } from '../../platform/domain-error.ts';
import { Reachable } from '../../bookings/team/reachable.ts';
import { Injectable } from '@nestjs/common';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { isId } from '../../platform/ids.ts';

/** Who says that a mentor can't come, or arranges who comes instead. */
export const whoStaffs = [Role.MENTOR, Role.QUARTIER_TEAM, Role.TOWN_ADMIN] as const;

@Injectable()
export class OwnSession {
  constructor(private readonly reachable: Reachable) {}

  /**
   * The mentor somebody may act for at this date.
   * @param mentorId null: oneself
   * @throws DomainError NOT_FOUND when it is neither oneself nor within reach, BAD_INPUT when nobody is named
   */
  async mentor(staff: Staff, occurrenceId: string, mentorId: string | null | undefined): Promise<string> {
    const own = ownMentorIds(staff);
    const wanted = mentorId ?? (own.length === 1 ? own[0] : null);
    if (wanted == null) throw new DomainError('BAD_INPUT', {}, 'mentorId');
    if (!isId(wanted) || !isId(occurrenceId)) throw new DomainError('NOT_FOUND');
    if (!own.includes(wanted)) await this.reachable.needDate(staff.reach, occurrenceId);
    return wanted;
  }
}

/** The mentors somebody is, usually one. */
export function ownMentorIds(staff: Staff): string[] {
  return staff.grants.flatMap(({ role, mentorId }) => (role === Role.MENTOR && mentorId ? [mentorId] : []));
}
