// Tells an open page of the day that something changed, for as long as its session stands.
import { Injectable } from '@nestjs/common';
import { TownService } from '../../../places/town/town.service.ts';
import { ChangeNotices } from '../../../platform/live/change-notices.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { SharedLooks } from '../../../platform/live/shared-looks.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { StaffSessions } from '../../../team/sessions/staff-sessions.service.ts';
import { DatesOfDay } from '../dates-of-day.ts';
import type { TodayNotice } from './today.ts';

/** A day, or whatever day it is; at some venues, or everywhere within reach. */
export interface Watched {
  readonly day: Temporal.PlainDate | null;
  readonly venueIds: readonly string[] | null;
}

@Injectable()
export class TodayChanges {
  /** Everybody behind one desk watches the same. */
  private readonly looks = new SharedLooks<string>();

  constructor(
    private readonly notices: ChangeNotices,
    private readonly dates: DatesOfDay,
    private readonly sessions: StaffSessions,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /**
   * One notice at once, then one for each change of the day. Slots that changed come as notices, the rest (the waiting
   * list, dates cancelled, midnight) is found by looking again every five seconds, and so is the end of the session, which
   * looking does not prolong.
   */
  async *of(staff: Staff, watched: Watched, signal: AbortSignal): AsyncGenerator<TodayNotice, void, void> {
    let shown = await this.fingerprint(staff, watched);
    yield { at: this.clock.now() };
    const changes = this.notices.slotChanges(signal);
    while (!(await changes.next()).done) {
      if (!(await this.stands(staff))) return;
      const now = await this.fingerprint(staff, watched);
      if (now === shown) continue;
      shown = now;
      yield { at: this.clock.now() };
    }
  }

  /** The day is part of it: at midnight a page that shows today has something new to show. */
  private async fingerprint({ reach }: Staff, { day, venueIds }: Watched): Promise<string> {
    const on = day ?? localDate(this.clock.now(), await this.town.zone());
    const scope = { day: on, reach, venueIds };
    const key = JSON.stringify(scope);
    return `${on.toString()} ${await this.looks.ask(key, () => this.dates.fingerprint(scope))}`;
  }

  private async stands({ id, sessionId }: Staff): Promise<boolean> {
    return (await this.sessions.of(id)).some((session) => session.id === sessionId);
  }
}
