// Rows around offers and dates, loaded for many of them at once.
import { In } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { type Batch, byId, grouped } from '../../platform/graphql/loaders.ts';
import { OfferText } from '../offer-text.entity.ts';
import { Offer } from '../offer.entity.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Slot } from '../slot.entity.ts';

export const offerById = byId(Offer);
export const occurrenceById = byId(Occurrence);
export const organisationById = byId(Organisation);
export const venueById = byId(Venue);

/** An offer's texts in all its languages. */
export const textsOfOffers: Batch<string, OfferText[]> = async (offerIds, { dataSource }) => {
  const rows = await dataSource.getRepository(OfferText).findBy({ offerId: In([...offerIds]) });
  return grouped(offerIds, rows, ({ offerId }) => offerId);
};

/** Slots of dates that are not withdrawn, by start. */
export const slotsOfOccurrences: Batch<string, Slot[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await dataSource
    .createQueryBuilder(Slot, 'slot')
    .where({ occurrenceId: In([...occurrenceIds]) })
    .andWhere('slot.withdrawnAt IS NULL')
    .orderBy('slot.startsAt')
    .addOrderBy('slot.id')
    .getMany();
  return grouped(occurrenceIds, rows, ({ occurrenceId }) => occurrenceId);
};
