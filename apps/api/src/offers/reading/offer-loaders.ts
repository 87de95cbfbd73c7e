// Rows around offers and dates, loaded for many of them at once.
import { Organisation } from '../../organisations/organisation.entity.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { plainRows } from '../../platform/database/plain-rows.ts';
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
  const rows = await plainRows(dataSource, OfferText, 'WHERE row.offer_id = ANY($1::uuid[])', [offerIds]);
  return grouped(offerIds, rows, ({ offerId }) => offerId);
};

/** Slots of dates that are not withdrawn, by start. */
export const slotsOfOccurrences: Batch<string, Slot[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await plainRows(
    dataSource,
    Slot,
    'WHERE row.occurrence_id = ANY($1::uuid[]) AND row.withdrawn_at IS NULL ORDER BY row.starts_at, row.id',
    [occurrenceIds],
  );
  return grouped(occurrenceIds, rows, ({ occurrenceId }) => occurrenceId);
};
