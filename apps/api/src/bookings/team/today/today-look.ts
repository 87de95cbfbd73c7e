// What a page of the day shows, as a short text that changes with it; everybody behind one desk looks once.
import { Injectable } from '@nestjs/common';
import { TownService } from '../../../places/town/town.service.ts';
import { SharedLooks } from '../../../platform/live/shared-looks.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { ToTell } from '../../telling/team/to-tell.ts';
import { DatesOfDay } from '../dates-of-day.ts';

/** A day, or whatever day it is; at some venues, or everywhere within reach. */
export interface Watched {
  readonly day: Temporal.PlainDate | null;
  readonly venueIds: readonly string[] | null;
}

@Injectable()
export class TodayLook {
  private readonly looks = new SharedLooks<string>();
  private readonly others: ((reach: Reach) => Promise<string>)[] = [];

  constructor(
    private readonly dates: DatesOfDay,
    private readonly toTell: ToTell,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Those who show more on this page say what it is, as a text that changes with it. */
  alsoLookAt(other: (reach: Reach) => Promise<string>): void {
    this.others.push(other);
  }

  /** The day is part of it: at midnight a page that shows today has something new to show. */
  async fingerprint(reach: Reach, { day, venueIds }: Watched): Promise<string> {
    const on = day ?? localDate(this.clock.now(), await this.town.zone());
    const scope = { day: on, reach, venueIds };
    const looks = [
      this.looks.ask(JSON.stringify(scope), () => this.dates.fingerprint(scope)),
      this.looks.ask(JSON.stringify(reach), () => this.toTell.fingerprint(reach)),
      ...this.others.map((look, at) => this.looks.ask(`${at} ${JSON.stringify(reach)}`, () => look(reach))),
    ];
    return [on.toString(), ...(await Promise.all(looks))].join(' ');
  }
}
