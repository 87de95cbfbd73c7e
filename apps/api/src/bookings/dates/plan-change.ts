// Finds out what a change of dates means, in the transaction that shows it or makes it.
import type { EntityManager } from 'typeorm';
import { townDaysOff } from '../../offers/days-off/town-days-off.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { closedDaysOf } from '../../offers/series/dates/closed-days.ts';
import type { Town } from '../../places/town/town.entity.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { changedSeries } from '../date-plans/changed-series.ts';
import type { WantedChange } from '../date-plans/date-change.ts';
import { datesNow } from '../date-plans/dates-now.ts';
import type { DatesPlan } from '../date-plans/dates-plan.ts';
import { planOneDate } from '../date-plans/plan-one-date.ts';
import { planSeriesDates } from '../date-plans/plan-series-dates.ts';
import { seriesNow } from '../date-plans/series-now.ts';
import { lockOccurrences } from '../taking/locks.ts';

export interface PlanningMoment {
  readonly now: Temporal.Instant;
  readonly town: Town;
  /** Whether it is made and not only shown: then its dates are locked for the rest of the transaction. */
  readonly locking: boolean;
}

/** May run more than once, and touches nothing but `entities`. */
export type Planning = (entities: EntityManager, moment: PlanningMoment) => Promise<DatesPlan>;

/** Plans one change. @throws DomainError as `ChangeDates.apply` */
export function changeOf(occurrenceId: string, wanted: WantedChange): Planning {
  return async (entities, { now, town, locking }) => {
    await refuseUnknownVenue(entities, wanted.change.venueId);
    if (wanted.scope === 'THIS') {
      const occurrence = await dateOf(entities, occurrenceId, locking);
      const [date] = await datesNow(entities, [occurrence]);
      return planOneDate(date!, wanted.change, { now, zone: town.timeZone });
    }
    const before = await seriesNow(entities, occurrenceId, { scope: wanted.scope, now, locking });
    const changed = changedSeries(before, wanted.change);
    const earliest = before.from.subtract({ days: 31 });
    return planSeriesDates(before, changed, wanted.change, {
      town,
      closedDays: await closedDaysOf(entities, changed.venueId, earliest),
      townDaysOff: await townDaysOff(entities, earliest),
      now,
    });
  };
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
