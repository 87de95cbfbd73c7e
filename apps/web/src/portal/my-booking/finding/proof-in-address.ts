// Number and PIN behind the # of a link in a letter. What stands there is never sent to a server; it is taken out of the
// address before anything else happens, and kept nowhere.
import { onlyDigits } from '@mitnand/i18n/grouped-number';
import type { OwnBooking } from '../../../shared/booking/own-booking.ts';

/** What stands behind the #, as `#nummer=123456789&pin=123456`; null where it is not a pair. */
export function proofIn(fragment: string): OwnBooking | null {
  const written = new URLSearchParams(fragment.replace(/^#/, ''));
  const number = onlyDigits(written.get('nummer') ?? '');
  const pin = onlyDigits(written.get('pin') ?? '');
  return number && pin ? { number, pin } : null;
}

/** Takes the pair out of the address bar and of the way back. */
export function takeProofFromAddress(): OwnBooking | null {
  const proof = proofIn(location.hash);
  if (proof) history.replaceState(history.state, '', location.pathname + location.search);
  return proof;
}
