// Rows around offers and dates, loaded for many of them at once.
import { Organisation } from '../../organisations/organisation.entity.ts';
import { District } from '../../places/venues/district.entity.ts';
import { districtById } from '../../places/venues/place-fields.resolver.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { plainRows, plainRowsTogether } from '../../platform/database/plain-rows.ts';
import { type Batch, byId, grouped } from '../../platform/graphql/loaders.ts';
import { OfferText } from '../offer-text.entity.ts';
import { Offer } from '../offer.entity.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Slot } from '../slot.entity.ts';

export const offerById = byId(Offer);
export const occurrenceById = byId(Occurrence);
export const organisationById = byId(Organisation);

const placeReadings = {
  venues: [Venue, 'WHERE row.id = ANY($1::uuid[])'],
  districts: [District, 'WHERE row.id IN (SELECT district_id FROM venue WHERE id = ANY($1::uuid[]))'],
} as const;

/** With the parts of town they lie in, which are told with most venues. */
export const venueById: Batch<string, Venue | null> = async (ids, { dataSource, loaders }) => {
  const { venues, districts } = await plainRowsTogether(dataSource, placeReadings, [ids]);
  for (const district of districts) loaders.of(districtById).prime(district.id, district);
  const found = new Map(venues.map((venue) => [venue.id, venue]));
  return ids.map((id) => found.get(id) ?? null);
};

/** An offer's texts in all its languages. */
export const textsOfOffers: Batch<string, OfferText[]> = async (offerIds, { dataSource }) => {
  const rows = await plainRows(dataSource, OfferText, 'WHERE row.offer_id = ANY($1::uuid[])', [offerIds]);
  return grouped(offerIds, rows, ({ offerId }) => offerId);
};

/** A text as lists show it. */
export type ShownText = Pick<OfferText, 'offerId' | 'language' | 'origin' | 'title' | 'summary'>;

/** Long, and shown only where somebody reads a single offer. */
export const LONG_TEXTS = ['description', 'asked', 'given', 'originalChecksum'];

/** SQL: the row is the text in this language, else the original. */
export const isShownIn = (language: string) => `row.language = coalesce(
  (SELECT wanted.language FROM offer_text wanted WHERE wanted.offer_id = row.offer_id AND wanted.language = ${language}),
  (SELECT o.original_language FROM offer o WHERE o.id = row.offer_id))`;

const shownReadings = {
  texts: [OfferText, `WHERE row.offer_id = ANY($1::uuid[]) AND ${isShownIn('$2')}`, LONG_TEXTS],
} as const;

/** An offer's text in the language of the request, else in the one its author wrote in. */
export const shownTexts: Batch<string, ShownText> = async (offerIds, { dataSource, language }) => {
  const { texts } = await plainRowsTogether(dataSource, shownReadings, [offerIds, language]);
  const found = new Map(texts.map((text) => [text.offerId, text]));
  return offerIds.map((id) => found.get(id)!);
};

/** SQL: slots that are not withdrawn, by start. */
export const IN_ORDER = 'row.withdrawn_at IS NULL ORDER BY row.starts_at, row.id';

/** Slots of dates that are not withdrawn, by start. */
export const slotsOfOccurrences: Batch<string, Slot[]> = async (occurrenceIds, { dataSource }) => {
  const rows = await plainRows(
    dataSource,
    Slot,
    `WHERE row.occurrence_id = ANY($1::uuid[]) AND ${IN_ORDER}`,
    [occurrenceIds],
  );
  return grouped(occurrenceIds, rows, ({ occurrenceId }) => occurrenceId);
};
