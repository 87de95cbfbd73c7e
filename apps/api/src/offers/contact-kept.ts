// How long contacts of bookings are kept: as long as the town says for the kind of offer.
import type { EntityManager } from 'typeorm';
import { type RetentionTimes, retentionOf } from '../places/town/retention-times.ts';
import { Town } from '../places/town/town.entity.ts';
import { OfferKind } from './offer-terms.ts';

const daysOf: Record<OfferKind, (times: RetentionTimes) => number> = {
  [OfferKind.ENGAGEMENT]: ({ engagementDays }) => engagementDays,
  [OfferKind.CONSULTATION]: ({ consultationDays }) => consultationDays,
  [OfferKind.GATHERING]: ({ gatheringDays }) => gatheringDays,
};

/** From the end of a date to the moment when contacts of its bookings must be deleted; days have 24 hours. */
export async function contactDeletion(
  entities: EntityManager,
  kind: OfferKind,
): Promise<(dateEndsAt: Temporal.Instant) => Temporal.Instant> {
  const town = await entities.findOne(Town, { where: { id: 1 }, select: { id: true, retention: true } });
  const days = daysOf[kind](retentionOf(town));
  return (dateEndsAt) => dateEndsAt.add({ hours: 24 * days });
}
