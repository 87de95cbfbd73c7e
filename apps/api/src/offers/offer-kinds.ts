// The one table of what differs between the three kinds of offer.
import { OfferKind } from './offer-terms.ts';

/** What an offer of a kind gets where its author says nothing. */
interface Suggestions {
  /** Whether a booking needs an e-mail address or a phone number; seniors at a kiosk may give none. */
  readonly contactRequired: boolean;
  /** Most people in one booking. */
  readonly largestParty: number;
  /** Bookings close so many minutes before the start. */
  readonly cutoffMinutes: number;
}

interface KindOfOffer extends Suggestions {
  /** Whether it goes wrong when too few come: they are not guests but helpers. */
  readonly wantsHelpers: boolean;
  /** Whether its dates are staffed with mentors, and stand in the rota. */
  readonly hasMentors: boolean;
}

const kinds: Record<OfferKind, KindOfOffer> = {
  [OfferKind.ENGAGEMENT]: {
    wantsHelpers: true,
    hasMentors: false,
    contactRequired: true,
    largestParty: 2,
    cutoffMinutes: 120,
  },
  [OfferKind.CONSULTATION]: {
    wantsHelpers: false,
    hasMentors: true,
    contactRequired: false,
    largestParty: 1,
    cutoffMinutes: 120,
  },
  [OfferKind.GATHERING]: {
    wantsHelpers: false,
    hasMentors: false,
    contactRequired: true,
    largestParty: 2,
    cutoffMinutes: 120,
  },
};

/** Kinds whose dates are short of helpers when they stay half empty. */
export const kindsThatWantHelpers = Object.values(OfferKind).filter((kind) => kinds[kind].wantsHelpers);

/** Kinds whose dates are staffed with mentors. */
export const kindsWithMentors = Object.values(OfferKind).filter((kind) => kinds[kind].hasMentors);

/** What an offer of this kind gets where its author says nothing. */
export function suggestionsFor(kind: OfferKind): Suggestions {
  return kinds[kind];
}
