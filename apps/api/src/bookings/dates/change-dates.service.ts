// Changes dates: this one, this and later ones, or all of a series; shown before, and computed the same when applied.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { townDaysOff } from '../../offers/days-off/town-days-off.ts';
import { closedDaysOf } from '../../offers/series/dates/closed-days.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { type By, byRule } from '../history/note-events.ts';
import { lockOccurrences } from '../taking/locks.ts';
import { changedSeries } from '../date-plans/changed-series.ts';
import { consequencesOf } from './consequences.ts';
import type { Consequence, WantedChange } from '../date-plans/date-change.ts';
import { datesNow } from '../date-plans/dates-now.ts';
import type { DatesPlan } from '../date-plans/dates-plan.ts';
import { planOneDate } from '../date-plans/plan-one-date.ts';
import { planSeriesDates } from '../date-plans/plan-series-dates.ts';
import { seriesNow } from '../date-plans/series-now.ts';
import { writeDatesPlan } from './write-dates-plan.ts';

@Injectable()
export class ChangeDates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * What a change would mean for every date, without making it. People book meanwhile, so numbers may differ a little
   * when it is applied; and whether mentors are free is only found out then.
   * @throws DomainError as `apply`, except MENTOR_BUSY
   */
  async preview(occurrenceId: string, wanted: WantedChange): Promise<Consequence[]> {
    const { plan, zone } = await this.transactions.read((entities) =>
      this.plan(entities, occurrenceId, wanted, false),
    );
    return consequencesOf(plan, zone);
  }

  /**
   * Makes a change, all of it or nothing. Dates that have begun, were changed alone or cancelled keep their time.
   * @param reason told to everybody whose date is cancelled by it, in German; may be empty when none is
   * @returns what it meant for every date
   * @throws DomainError NOT_FOUND, PAST when the date is over (for a series: has begun), DATE_CANCELLED, PLACES_TAKEN
   *   when somebody is in a slot there would be no room for, MENTOR_BUSY, BAD_INPUT with its field
   */
  async apply(
    occurrenceId: string,
    wanted: WantedChange,
    reason: string,
    by: By = byRule,
  ): Promise<Consequence[]> {
    const { consequences, slots } = await this.transactions.run(async (entities) => {
      const { plan, now, zone } = await this.plan(entities, occurrenceId, wanted, true);
      if (reason === '' && plan.steps.some((step) => step.do === 'CANCEL'))
        throw new DomainError('BAD_INPUT', {}, 'reason');
      const slots = await writeDatesPlan(entities, plan, reason, { now, zone, by });
      return { consequences: consequencesOf(plan, zone), slots };
    });
    this.notices.announceSlots(slots);
    return consequences;
  }

  private async plan(
    entities: EntityManager,
    occurrenceId: string,
    wanted: WantedChange,
    locking: boolean,
  ): Promise<{ plan: DatesPlan; now: Temporal.Instant; zone: string }> {
    const town = await this.town.town();
    const moment = { now: this.clock.now(), zone: town.timeZone };
    await refuseUnknownVenue(entities, wanted.change.venueId);
    if (wanted.scope === 'THIS') {
      const occurrence = await dateOf(entities, occurrenceId, locking);
      const [date] = await datesNow(entities, [occurrence]);
      return { plan: planOneDate(date!, wanted.change, moment), ...moment };
    }
    const before = await seriesNow(entities, occurrenceId, { scope: wanted.scope, now: moment.now, locking });
    const changed = changedSeries(before, wanted.change);
    const earliest = before.from.subtract({ days: 31 });
    const plan = planSeriesDates(before, changed, wanted.change, {
      town,
      closedDays: await closedDaysOf(entities, changed.venueId, earliest),
      townDaysOff: await townDaysOff(entities, earliest),
      now: moment.now,
    });
    return { plan, ...moment };
  }
}

async function dateOf(entities: EntityManager, id: string, locking: boolean): Promise<Occurrence> {
  const date = locking
    ? (await lockOccurrences(entities, [id])).get(id)
    : await entities.findOneBy(Occurrence, { id });
  if (!date) throw new DomainError('NOT_FOUND');
  return date;
}

async function refuseUnknownVenue(entities: EntityManager, venueId: string | null | undefined) {
  if (venueId == null || (await entities.existsBy(Venue, { id: venueId }))) return;
  throw new DomainError('BAD_INPUT', {}, 'venueId');
}
