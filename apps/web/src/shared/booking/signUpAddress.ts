// The address of the form for a place, so that a link, a QR code and a reload lead to the same place.
import type { SlotChoice } from '../offers/slot-choices.ts';

/** `termin` is the date, `platz` one slot of it, `zeit` any slot that starts then. */
export function signUpAddress(offerNumber: string, occurrenceId: string, choice?: SlotChoice): string {
  const parameters = new URLSearchParams({ termin: occurrenceId });
  if (choice?.slotId) parameters.set('platz', choice.slotId);
  else if (choice) parameters.set('zeit', choice.startsAt);
  return `/angebote/${offerNumber}/anmelden?${parameters}`;
}
