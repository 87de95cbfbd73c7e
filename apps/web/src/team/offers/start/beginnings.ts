// Offers begun on this page and not saved yet: the editor opens at once, also on a slow line.
import type { OfferForm } from '../form/offer-form.ts';

const begun = new Map<string, OfferForm>();

/** The id of a new offer that begins with this form. */
export function beginOffer(form: OfferForm): string {
  const id = crypto.randomUUID();
  begun.set(id, form);
  return id;
}

export const beginningOf = (id: string): OfferForm | undefined => begun.get(id);

/** From the first save on the API holds it. */
export const forgetBeginning = (id: string): void => void begun.delete(id);
