// Tells an open page of the day that something changed, for as long as its session stands.
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../../../platform/live/change-notices.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { StaffSessions } from '../../../team/sessions/staff-sessions.service.ts';
import { TodayLook, type Watched } from './today-look.ts';
import type { TodayNotice } from './today.ts';

@Injectable()
export class TodayChanges {
  constructor(
    private readonly notices: ChangeNotices,
    private readonly look: TodayLook,
    private readonly sessions: StaffSessions,
    private readonly clock: Clock,
  ) {}

  /**
   * One notice at once, then one for each change of the day. Slots that changed come as notices, the rest (the waiting
   * list, dates cancelled, calls to make, midnight) is found by looking again every five seconds, and so is the end of
   * the session, which looking does not prolong.
   */
  async *of(staff: Staff, watched: Watched, signal: AbortSignal): AsyncGenerator<TodayNotice, void, void> {
    let shown = await this.look.fingerprint(staff.reach, watched);
    yield { at: this.clock.now() };
    const changes = this.notices.slotChanges(signal);
    while (!(await changes.next()).done) {
      if (!(await this.stands(staff))) return;
      const now = await this.look.fingerprint(staff.reach, watched);
      if (now === shown) continue;
      shown = now;
      yield { at: this.clock.now() };
    }
  }

  private async stands({ id, sessionId }: Staff): Promise<boolean> {
    return (await this.sessions.of(id)).some((session) => session.id === sessionId);
  }
}
