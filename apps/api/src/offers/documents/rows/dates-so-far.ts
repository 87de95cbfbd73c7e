// What the newest dates of offers are like: the rule of the newest series, else the last single date.
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Batch } from '../../../platform/graphql/loaders.ts';
import { Occurrence } from '../../occurrence.entity.ts';
import { type PlannedSlot, Series } from '../../series.entity.ts';
import { Slot } from '../../slot.entity.ts';

export interface DatesSoFar {
  readonly venueId: string | null;
  readonly meetingUrl: string | null;
  readonly minutes: number;
  readonly plan: readonly PlannedSlot[];
}

export const datesOfOffersSoFar: Batch<string, DatesSoFar | null> = (offerIds, { dataSource }) =>
  datesSoFar(dataSource.manager, offerIds);

/** In the order of the offers; null for those that never had a date. */
export async function datesSoFar(
  entities: EntityManager,
  offerIds: readonly string[],
): Promise<(DatesSoFar | null)[]> {
  const ofSeries = await newestSeries(entities, offerIds);
  const ofDates = await lastDates(
    entities,
    offerIds.filter((id) => !ofSeries.has(id)),
  );
  return offerIds.map((id) => ofSeries.get(id) ?? ofDates.get(id) ?? null);
}

async function newestSeries(entities: EntityManager, offerIds: readonly string[]) {
  const series = await entities.find(Series, {
    where: { offerId: In([...offerIds]) },
    order: { startsOn: 'ASC', id: 'ASC' },
  });
  return new Map<string, DatesSoFar>(
    series.map(({ offerId, slotPlan, venueId, meetingUrl, minutes }) => [
      offerId,
      { venueId, meetingUrl, minutes, plan: slotPlan },
    ]),
  );
}

async function lastDates(entities: EntityManager, offerIds: readonly string[]) {
  const dates = await entities
    .createQueryBuilder(Occurrence, 'occurrence')
    .where(
      `occurrence.id IN (
        SELECT last.id FROM unnest(:offerIds::uuid[]) AS wish(offer_id) CROSS JOIN LATERAL (
          SELECT d.id FROM occurrence d WHERE d.offer_id = wish.offer_id ORDER BY d.starts_at DESC LIMIT 1) last)`,
      { offerIds: [...offerIds] },
    )
    .getMany();
  const slots = await entities.find(Slot, {
    where: { occurrenceId: In(dates.map(({ id }) => id)), withdrawnAt: IsNull() },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
  const slotsOf = Map.groupBy(slots, ({ occurrenceId }) => occurrenceId);
  return new Map(dates.map((date) => [date.offerId, likeDate(date, slotsOf.get(date.id) ?? [])]));
}

function likeDate({ startsAt, endsAt, venueId, meetingUrl }: Occurrence, slots: readonly Slot[]): DatesSoFar {
  const plan = slots.map((slot) => ({
    offsetMinutes: startsAt.until(slot.startsAt).total('minutes'),
    minutes: slot.startsAt.until(slot.endsAt).total('minutes'),
    capacity: slot.plannedCapacity,
    offers: slot.offers,
    ...(slot.mentorId !== null && { mentorId: slot.mentorId }),
  }));
  return { venueId, meetingUrl, minutes: startsAt.until(endsAt).total('minutes'), plan };
}
