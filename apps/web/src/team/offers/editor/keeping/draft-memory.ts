// What could not be sent yet, on this device only, and only until it is sent: for a lost line or a closed laptop.
import type { OfferForm } from '../../form/offer-form.ts';

export interface Unsaved {
  form: OfferForm;
  /** The version it follows. */
  version: number;
  /** What the API had then. */
  saved: OfferForm | null;
}

interface Remembered extends Unsaved {
  /** Who typed it: nobody else on this device gets to see it. */
  by: string;
}

const nameOf = (offerId: string) => `mitnand-angebot-${offerId}`;

/** Remembers what is unsaved, or forgets it (null); false when the device does not keep anything. */
export function rememberDraft(offerId: string, by: string, unsaved: Unsaved | null): boolean {
  try {
    if (unsaved)
      localStorage.setItem(nameOf(offerId), JSON.stringify({ ...unsaved, by } satisfies Remembered));
    else localStorage.removeItem(nameOf(offerId));
    return true;
  } catch {
    return false;
  }
}

/** What somebody left unsaved on this device. */
export function rememberedDraft(offerId: string, by: string): Unsaved | null {
  try {
    const remembered = JSON.parse(localStorage.getItem(nameOf(offerId)) ?? 'null') as Remembered | null;
    return remembered?.by === by ? remembered : null;
  } catch {
    return null;
  }
}
