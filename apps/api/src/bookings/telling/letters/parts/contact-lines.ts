// How to reach those who can help: the offer's contact first, then the town's office.
import type { OfferContact } from '../../../../offers/offer.entity.ts';
import type { Town } from '../../../../places/town/town.entity.ts';
import { oneLineOf } from '../../../../messages/letters/typed-text.ts';

/** Names, numbers and addresses, one a line; a telephone number is always among them. */
export function contactLines(town: Town, contact: OfferContact | null): string[] {
  const ofOffer = contact ? [contact.name, contact.phone, contact.email] : [];
  const { office, phone, email } = town.contact;
  const ofTown = contact?.phone === phone ? [] : [office, phone, ...(contact ? [] : [email])];
  return [...ofOffer, ...ofTown].flatMap((line) => (line ? [oneLineOf(line)] : []));
}

/** The number to call with questions about a booking. */
export function phoneOf(town: Town, contact: OfferContact): string {
  return contact.phone ?? town.contact.phone;
}
