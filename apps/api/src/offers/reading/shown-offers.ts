// Offers with all that a list shows around them, in one statement instead of one after the other.
import { District } from '../../places/venues/district.entity.ts';
import { districtById } from '../../places/venues/place-fields.resolver.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { plainRowsTogether } from '../../platform/database/plain-rows.ts';
import type { Batch } from '../../platform/graphql/loaders.ts';
import { OfferText } from '../offer-text.entity.ts';
import { Offer } from '../offer.entity.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Slot } from '../slot.entity.ts';
import { NEXT_DATES, nextDateOfOffer } from './dates-of-offers.ts';
import {
  IN_ORDER,
  isShownIn,
  LONG_TEXTS,
  offerById,
  shownTexts,
  slotsOfOccurrences,
  venueById,
} from './offer-loaders.ts';

const VENUES = 'SELECT venue_id FROM offer WHERE id = ANY($1::uuid[])';

const readings = {
  offers: [Offer, 'WHERE row.id = ANY($1::uuid[])'],
  texts: [OfferText, `WHERE row.offer_id = ANY($1::uuid[]) AND ${isShownIn('$3')}`, LONG_TEXTS],
  venues: [Venue, `WHERE row.id IN (${VENUES})`],
  districts: [District, `WHERE row.id IN (SELECT district_id FROM venue WHERE id IN (${VENUES}))`],
  dates: [Occurrence, `WHERE row.id IN (${NEXT_DATES})`],
  slots: [Slot, `WHERE row.occurrence_id IN (${NEXT_DATES}) AND ${IN_ORDER}`],
} as const;

/** An offer by id; its text, venue, next date and that date's slots are known to the request's loaders then. */
export const shownOffer: Batch<string, Offer | null> = async (
  ids,
  { dataSource, loaders, language, now },
) => {
  const read = await plainRowsTogether(dataSource, readings, [ids, now(), language]);
  const dates = new Map(read.dates.map((date) => [date.offerId, date]));
  const slotsOf = Map.groupBy(read.slots, ({ occurrenceId }) => occurrenceId);
  for (const id of ids) loaders.of(nextDateOfOffer).prime(id, dates.get(id) ?? null);
  for (const text of read.texts) loaders.of(shownTexts).prime(text.offerId, text);
  for (const { id } of read.dates) loaders.of(slotsOfOccurrences).prime(id, slotsOf.get(id) ?? []);
  for (const venue of read.venues) loaders.of(venueById).prime(venue.id, venue);
  for (const district of read.districts) loaders.of(districtById).prime(district.id, district);
  for (const offer of read.offers) loaders.of(offerById).prime(offer.id, offer);
  const found = new Map(read.offers.map((offer) => [offer.id, offer]));
  return ids.map((id) => found.get(id) ?? null);
};
