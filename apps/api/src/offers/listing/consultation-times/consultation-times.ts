// Free times of mentors who can help: what a kiosk offers first.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import type { Needs } from '../../slot-tokens.ts';
import type { ConsultationTime } from './consultation-time.ts';
import { freeTimes, MOST_TIMES } from './free-times.ts';

const MOST_DAYS = 60;
/** Looked at first: in a state these days hold more times than are answered. */
const FIRST_DAYS = 2;

export interface ConsultationQuestion {
  readonly venueId?: string | null;
  readonly needs: Needs;
  /** First day, local to the town; today when left out. */
  readonly from?: Temporal.PlainDate | null;
  readonly days: number;
}

@Injectable()
export class ConsultationTimes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Bookable times at venues, by start, at most 500. @throws DomainError BAD_INPUT */
  async find({ venueId, needs, from, days }: ConsultationQuestion): Promise<ConsultationTime[]> {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw new DomainError('BAD_INPUT', {}, 'days');
    if (venueId != null && !isId(venueId)) throw new DomainError('BAD_INPUT', {}, 'venueId');
    const zone = await this.town.zone();
    const now = this.clock.now();
    const firstDay = from ?? localDate(now, zone);
    const startOf = (day: number) => firstDay.add({ days: day }).toZonedDateTime(zone).toInstant();
    const times: ConsultationTime[] = [];
    for (let day = 0, some = FIRST_DAYS; day < days && times.length < MOST_TIMES; day += some, some = days) {
      const wanted = { needs, now, from: startOf(day), until: startOf(Math.min(day + some, days)) };
      times.push(...(await freeTimes(this.dataSource, wanted, venueId ?? null)));
    }
    return times.slice(0, MOST_TIMES);
  }
}
