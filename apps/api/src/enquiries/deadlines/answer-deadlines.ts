// By when the town answers: two working days; unanswered after five, it is everybody's matter.
import { Injectable } from '@nestjs/common';
import { DaysOffService } from '../../offers/days-off/days-off.service.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { workingDayAfter } from './working-days.ts';

const ANSWERED_WITHIN = 2;
const ESCALATED_AFTER = 5;
/** Between Christmas and Epiphany a town may have many days off, but no month of them. */
const LOOKED_AHEAD_DAYS = 40;

export interface Deadlines {
  readonly dueOn: Temporal.PlainDate;
  readonly escalatesOn: Temporal.PlainDate;
}

@Injectable()
export class AnswerDeadlines {
  constructor(
    private readonly daysOff: DaysOffService,
    private readonly town: TownService,
    private readonly clock: Clock,
  ) {}

  /** Of what comes now. */
  async fromNow(): Promise<Deadlines> {
    return this.from(await this.today());
  }

  /** Of what comes on a day: local days, without weekends, holidays and the town's own days off. */
  async from(received: Temporal.PlainDate): Promise<Deadlines> {
    const off = new Set(
      (await this.daysOff.daysOff(received, LOOKED_AHEAD_DAYS)).map(({ on }) => on.toString()),
    );
    const after = (count: number) => workingDayAfter(received, count, (day) => off.has(day.toString()));
    return { dueOn: after(ANSWERED_WITHIN), escalatesOn: after(ESCALATED_AFTER) };
  }

  /** Today in the town. */
  async today(): Promise<Temporal.PlainDate> {
    return localDate(this.clock.now(), await this.town.zone());
  }
}
