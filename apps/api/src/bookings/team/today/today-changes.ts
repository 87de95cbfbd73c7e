// Tells an open page of the day that something changed, for as long as its session stands.
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../../../platform/change-notices.ts';
import { Clock } from '../../../platform/clock.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { StaffSessions } from '../../../team/sessions/staff-sessions.service.ts';
import { DatesOfDay, type DayInReach } from '../dates-of-day.ts';
import type { TodayNotice } from './today.ts';

@Injectable()
export class TodayChanges {
  constructor(
    private readonly notices: ChangeNotices,
    private readonly dates: DatesOfDay,
    private readonly sessions: StaffSessions,
    private readonly clock: Clock,
  ) {}

  /**
   * One notice at once, then one for each change of the day. Slots that changed come as notices, the rest (the waiting
   * list, dates cancelled) is found by looking again every five seconds, and so is the end of the session, which
   * looking does not prolong.
   */
  async *of(staff: Staff, day: DayInReach, signal: AbortSignal): AsyncGenerator<TodayNotice, void, void> {
    let shown = await this.dates.fingerprint(day);
    yield { at: this.clock.now() };
    const changes = this.notices.slotChanges(signal);
    while (!(await changes.next()).done) {
      if (!(await this.stands(staff))) return;
      const now = await this.dates.fingerprint(day);
      if (now === shown) continue;
      shown = now;
      yield { at: this.clock.now() };
    }
  }

  private async stands({ id, sessionId }: Staff): Promise<boolean> {
    return (await this.sessions.of(id)).some((session) => session.id === sessionId);
  }
}
