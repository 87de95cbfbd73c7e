// An offer and its dates as its page shows them.
import type { OfferPageDetailsFragment } from '@mitnand/api-client/types';

export type ShownOffer = OfferPageDetailsFragment;
export type ShownOccurrence = ShownOffer['occurrences'][number];
