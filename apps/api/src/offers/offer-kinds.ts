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
  /** Contacts of its bookings are deleted this many days after the date (customs of the field). */
  readonly contactKeptDays: number;
}

const kinds: Record<OfferKind, KindOfOffer> = {
  [OfferKind.ENGAGEMENT]: {
    wantsHelpers: true,
    contactKeptDays: 30,
    contactRequired: true,
    largestParty: 2,
    cutoffMinutes: 120,
  },
  [OfferKind.CONSULTATION]: {
    wantsHelpers: false,
    contactKeptDays: 2,
    contactRequired: false,
    largestParty: 1,
    cutoffMinutes: 120,
  },
  [OfferKind.GATHERING]: {
    wantsHelpers: false,
    contactKeptDays: 30,
    contactRequired: true,
    largestParty: 2,
    cutoffMinutes: 120,
  },
};

/** Kinds whose dates are short of helpers when they stay half empty. */
export const kindsThatWantHelpers = Object.values(OfferKind).filter((kind) => kinds[kind].wantsHelpers);

/** When the contact of a booking for this date must be deleted. */
export function contactDeleteAfter(kind: OfferKind, dateEndsAt: Temporal.Instant): Temporal.Instant {
  return dateEndsAt.add({ hours: 24 * kinds[kind].contactKeptDays });
}

/** What an offer of this kind gets where its author says nothing. */
export function suggestionsFor(kind: OfferKind): Suggestions {
  return kinds[kind];
}
