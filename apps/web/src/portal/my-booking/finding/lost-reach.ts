/** What somebody typed to have lost numbers told: an e-mail address or a phone number. */
import { emailShape, phoneShape } from '../../../shared/booking/booking-answers.ts';

interface LostReach {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Null for what can be neither; for an e-mail address as well where no mails are sent. */
export function lostReach(typed: string, byMail: boolean): LostReach | null {
  const text = typed.trim();
  if (byMail && emailShape.test(text)) return { email: text, phone: null };
  return phoneShape.test(text) ? { email: null, phone: text } : null;
}
