// Computes what a rule comes to, by the same code that makes its dates later.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClosedDay } from '../../places/venues/closed-day.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';
import type { Staff } from '../../team/roles/staff.ts';
import type { DraftSeries } from '../documents/form/document-dates.ts';
import { seriesDraft } from '../documents/rows/draft-of-document.ts';
import { missingInSeries } from '../documents/form/missing.ts';
import { townDaysOff } from '../days-off/town-days-off.ts';
import { OffersInReach } from '../documents/reach/offers-in-reach.ts';
import { checkSeriesRule } from '../series/rule/check-series-rule.ts';
import { seriesPreview, type SeriesPreviewDate } from '../series/dates/series-dates.ts';
import type { SeriesRule } from '../series/rule/series-rule.ts';
import { type ClashQuestion, clashesOf } from './clashes.ts';
import {
  LeftOutReason,
  type PreviewDay,
  type SeriesPreview,
  type SeriesPreviewInput,
} from './series-preview.ts';

const SHOWN = { months: 12 };
const MOST_DAYS = 60;

@Injectable()
export class SeriesPreviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly town: TownService,
    private readonly clock: Clock,
    private readonly offers: OffersInReach,
  ) {}

  /** @throws DomainError NOT_FOUND for somebody else's offer */
  async preview(staff: Staff, input: SeriesPreviewInput): Promise<SeriesPreview> {
    if (input.offerId != null) await this.offers.find(staff, input.offerId);
    if ([...missingInSeries(input.series)].length > 0) return { days: [], problem: 'INCOMPLETE' };
    const rule = await this.rule(input.series);
    const [problem] = checkSeriesRule(rule);
    if (problem) return { days: [], problem };
    return { days: await this.days(rule, input), problem: null };
  }

  private async days(rule: SeriesRule, input: SeriesPreviewInput): Promise<PreviewDay[]> {
    const now = this.clock.now();
    const today = localDate(now, rule.zone);
    const from = Temporal.PlainDate.compare(today, rule.startsOn) < 0 ? rule.startsOn : today;
    const closed = await this.closedDays(input.venueId, from);
    const closedDays = closed.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn }));
    const daysOff = await townDaysOff(this.dataSource.manager, from);
    const dates = seriesPreview(rule, { from, until: from.add(SHOWN), closedDays, townDaysOff: daysOff })
      .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0)
      .slice(0, MOST_DAYS);
    const question: ClashQuestion = { ...input, dates };
    const clashes = await clashesOf(this.dataSource, question);
    return dates.map((date, index) => ({ ...dayOf(date, closed), clashes: clashes[index]! }));
  }

  private async rule(series: DraftSeries): Promise<SeriesRule> {
    const { timeZone, federalState } = await this.town.town();
    const { every = 1, endsOn = null, ...draft } = seriesDraft(series);
    return {
      ...draft,
      endsOn,
      interval: every,
      weekdays: [...draft.weekdays],
      zone: timeZone,
      federalState,
      leaveOutHolidays: series.leaveOutHolidays,
      exceptOn: [...(draft.exceptOn ?? [])],
    };
  }

  private async closedDays(
    venueId: string | null | undefined,
    from: Temporal.PlainDate,
  ): Promise<ClosedDay[]> {
    if (venueId == null) return [];
    return this.dataSource
      .createQueryBuilder(ClosedDay, 'closed')
      .where('closed.venueId = :venueId AND closed.toOn >= :from', { venueId, from: from.toString() })
      .orderBy('closed.fromOn')
      .getMany();
  }
}

function dayOf(
  { leftOut, ...date }: SeriesPreviewDate,
  closed: readonly ClosedDay[],
): Omit<PreviewDay, 'clashes'> {
  switch (leftOut?.reason) {
    case undefined:
      return { ...date, leftOut: null, name: null };
    case 'HOLIDAY':
      return { ...date, leftOut: LeftOutReason.HOLIDAY, name: leftOut.holiday };
    case 'EXCEPTED':
      return { ...date, leftOut: LeftOutReason.EXCEPTION, name: null };
    case 'VENUE_CLOSED':
      return { ...date, leftOut: LeftOutReason.CLOSED_DAY, name: reasonOn(date.on, closed) };
  }
}

function reasonOn(on: Temporal.PlainDate, closed: readonly ClosedDay[]): string | null {
  const { compare } = Temporal.PlainDate;
  return (
    closed.find(({ fromOn, toOn }) => compare(fromOn, on) <= 0 && compare(on, toOn) <= 0)?.reason ?? null
  );
}
