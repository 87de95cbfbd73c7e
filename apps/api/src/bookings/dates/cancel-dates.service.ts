// Calls off a date, or the rest of its series: shown before, all of it or nothing, and harmless when it is said twice.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Series } from '../../offers/series.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Consequence, WantedChange } from '../date-plans/date-change.ts';
import { type DateNow, datesNow } from '../date-plans/dates-now.ts';
import { type SeriesNow, seriesNow } from '../date-plans/series-now.ts';
import { homesOf } from '../displacing/return-home.ts';
import { type By, byRule } from '../history/note-events.ts';
import { lockOccurrences } from '../taking/locks.ts';
import { cancelDates } from './cancel-occurrence.ts';
import { consequencesOf } from './consequences.ts';

type Scope = WantedChange['scope'];

interface Found {
  /** Those that are not cancelled yet. */
  readonly dates: readonly DateNow[];
  readonly series: SeriesNow | null;
}

@Injectable()
export class CancelDates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /** What calling off would mean for each date. @throws DomainError as `apply` */
  async preview(occurrenceId: string, scope: Scope): Promise<Consequence[]> {
    const zone = await this.town.zone();
    return this.transactions.read(async (entities) =>
      told((await this.find(entities, occurrenceId, scope, false)).dates, zone),
    );
  }

  /**
   * Calls off a date, it and all later ones, or all that are coming; a series then brings no more. Everybody's booking
   * for these dates ends; the dates stay, so that people see it.
   * @param reason told to everybody, in German
   * @returns what it meant for each date that was not cancelled before
   * @throws DomainError NOT_FOUND; PAST when the date is over (of a series: has begun); BAD_INPUT (`scope`) for more
   *   than a single date
   */
  async apply(occurrenceId: string, scope: Scope, reason: string, by: By = byRule): Promise<Consequence[]> {
    const zone = await this.town.zone();
    const { consequences, slots } = await this.transactions.run(async (entities) => {
      const { dates, series } = await this.find(entities, occurrenceId, scope, true);
      const moment = { now: this.clock.now(), zone, by };
      const called = dates.map(({ occurrence }) => occurrence);
      const slots = await cancelDates(entities, called, reason, moment);
      if (series) await endSeries(entities, series);
      return { consequences: told(dates, zone), slots };
    });
    this.notices.announceSlots(slots);
    return consequences;
  }

  private async find(
    entities: EntityManager,
    occurrenceId: string,
    scope: Scope,
    locking: boolean,
  ): Promise<Found> {
    const now = this.clock.now();
    if (scope === 'THIS') return { dates: await oneDate(entities, occurrenceId, now, locking), series: null };
    const series = await seriesNow(entities, occurrenceId, { scope, now, locking });
    return { dates: series.dates.filter(({ occurrence }) => !occurrence.isCancelled), series };
  }
}

async function oneDate(
  entities: EntityManager,
  id: string,
  now: Temporal.Instant,
  locking: boolean,
): Promise<DateNow[]> {
  const date = locking
    ? (await lockOccurrences(entities, [id, ...(await homesOf(entities, [id], now))])).get(id)
    : await entities.findOneBy(Occurrence, { id });
  if (!date) throw new DomainError('NOT_FOUND');
  if (date.isCancelled) return [];
  if (Temporal.Instant.compare(date.endsAt, now) <= 0) throw new DomainError('PAST');
  return datesNow(entities, [date]);
}

/** The lock of the series is held, so the nightly job brings no date meanwhile. */
async function endSeries(entities: EntityManager, { series, from }: SeriesNow): Promise<void> {
  const last = from.subtract({ days: 1 });
  if (series.endsOn && Temporal.PlainDate.compare(series.endsOn, last) <= 0) return;
  await entities.update(Series, { id: series.id }, { endsOn: last });
}

function told(dates: readonly DateNow[], zone: string): Consequence[] {
  return consequencesOf({ series: null, steps: dates.map((date) => ({ do: 'CANCEL', date })) }, zone);
}
