// Whether its person can be asked anything.
import type { Booking } from '../booking.entity.ts';
import { recipientOf } from '../telling/story/recipient-of.ts';

/** The booking comes with its contact. */
export function isReachable({ contactRow }: Booking): boolean {
  if (!contactRow) return false;
  const { email, phone } = recipientOf(contactRow);
  return email !== null || phone !== null;
}
