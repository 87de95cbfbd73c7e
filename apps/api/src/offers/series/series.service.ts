// Keeps series and the dates they bring: always some weeks ahead, each day once, however many processes try.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Town } from '../../places/town/town.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { townDaysOff } from '../days-off/town-days-off.ts';
import type { Offer } from '../offer.entity.ts';
import { addDates, type NewDate } from '../posting/add-dates.ts';
import type { SeriesDraft } from '../posting/offer-draft.ts';
import { Series } from '../series.entity.ts';
import { checkSeriesRule } from './rule/check-series-rule.ts';
import { closedDaysOf } from './dates/closed-days.ts';
import { ruleOf } from './rule/rule-of-series.ts';
import { seriesDates } from './dates/series-dates.ts';

/** Dates exist at least this far ahead. */
const AHEAD = { weeks: 8 };
/** Filled a week further, so that a series needs the job only once a week. */
const FILLED = { weeks: 9 };

@Injectable()
export class SeriesService {
  private readonly logger = new Logger('Series');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly town: TownService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives an offer a series and its first dates.
   * @param mayAdd looks at these before, and refuses
   * @throws DomainError BAD_INPUT, MENTOR_BUSY
   */
  async add(
    entities: EntityManager,
    offer: Offer,
    draft: SeriesDraft,
    mayAdd?: (entities: EntityManager, dates: readonly NewDate[]) => Promise<void>,
  ): Promise<Series> {
    const series = entities.create(Series, {
      id: newId(),
      offerId: offer.id,
      frequency: draft.frequency,
      every: draft.every ?? 1,
      weekdays: [...draft.weekdays],
      nth: draft.nth ?? null,
      startsOn: draft.startsOn,
      endsOn: draft.endsOn ?? null,
      startTime: draft.startTime,
      minutes: draft.minutes,
      leaveOutHolidays: draft.leaveOutHolidays ?? true,
      exceptOn: [...(draft.exceptOn ?? [])],
      venueId: draft.venueId === undefined ? offer.venueId : draft.venueId,
      meetingUrl: draft.meetingUrl ?? null,
      slotPlan: [...draft.slotPlan],
      filledUntil: null,
    });
    const [problem] = checkSeriesRule(ruleOf(series, await this.town.town()));
    if (problem) throw new DomainError('BAD_INPUT', { problem }, 'series');
    await entities.insert(Series, series);
    await this.fill(entities, series, await this.town.town(), mayAdd);
    return series;
  }

  /**
   * Brings the dates of a series up to nine weeks ahead of now, or of its first day when that is still to come.
   * What was there stays; running it twice, or in two processes at once, changes nothing more.
   * @returns how many dates are new
   * @throws DomainError NOT_FOUND; MENTOR_BUSY when one of its mentors is somewhere else, and then no date is added
   */
  async extend(seriesId: string): Promise<number> {
    // Before the lock: whoever waits for it holds the connection on which the town could be read.
    const town = await this.town.town();
    return this.transactions.run(async (entities) => {
      const lock = { mode: 'for_no_key_update' } as const;
      const series = await entities.findOne(Series, { where: { id: seriesId }, lock });
      if (!series) throw new DomainError('NOT_FOUND');
      return this.fill(entities, series, town);
    });
  }

  /** Extends every series that lacks dates; one that fails does not stop the others. For the daily job. */
  async extendAll(): Promise<void> {
    const from = localDate(this.clock.now(), await this.town.zone()).add(AHEAD);
    const lacking = await this.dataSource.query<{ id: string }[]>(
      `SELECT series.id FROM series JOIN offer ON offer.id = series.offer_id
       WHERE offer.state <> 'WITHDRAWN' AND (filled_until IS NULL OR filled_until <= $1)
         AND (ends_on IS NULL OR filled_until IS NULL OR filled_until < ends_on)
       ORDER BY filled_until NULLS FIRST`,
      [from],
    );
    for (const { id } of lacking) {
      await this.extend(id).catch((error: unknown) => {
        const code = error instanceof DomainError ? error.code : 'INTERNAL';
        this.logger.warn({ msg: 'series could not be extended', seriesId: id, code });
      });
    }
  }

  private async fill(
    entities: EntityManager,
    series: Series,
    town: Town,
    mayAdd?: (entities: EntityManager, dates: readonly NewDate[]) => Promise<void>,
  ): Promise<number> {
    const now = this.clock.now();
    const today = localDate(now, town.timeZone);
    const until = later(today, series.startsOn).add(FILLED);
    const from = later(today, series.filledUntil?.add({ days: 1 }) ?? series.startsOn);
    if (Temporal.PlainDate.compare(from, until) > 0) return 0;
    const closedDays = await closedDaysOf(entities, series.venueId, from);
    const daysOff = await townDaysOff(entities, from);
    const dates = seriesDates(ruleOf(series, town), { from, until, closedDays, townDaysOff: daysOff });
    const coming = dates.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
    const fresh = coming.map(({ on, startsAt, endsAt }) => ({
      offerId: series.offerId,
      series: { id: series.id, on },
      venueId: series.venueId,
      meetingUrl: series.meetingUrl,
      startsAt,
      endsAt,
      minutes: series.minutes,
      plan: series.slotPlan,
    }));
    await mayAdd?.(entities, fresh);
    const added = await addDates(entities, fresh);
    await entities.update(Series, { id: series.id }, { filledUntil: until });
    return added.length;
  }
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}
