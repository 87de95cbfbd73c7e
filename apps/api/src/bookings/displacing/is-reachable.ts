// Whether its person can be asked anything, on the ways this town has.
import type { Ways } from '../../messages/ways.ts';
import type { Booking } from '../booking.entity.ts';
import { recipientOf } from '../telling/story/recipient-of.ts';

/** The booking comes with its contact. */
export function isReachable({ contactRow }: Booking, ways: Pick<Ways, 'to'>): boolean {
  return contactRow != null && ways.to(recipientOf(contactRow)) !== null;
}
