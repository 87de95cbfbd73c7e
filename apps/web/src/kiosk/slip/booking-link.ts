// The link behind the QR code on a slip: it opens the booking on one's own phone, as the link of a letter does.
import type { OwnBooking } from '../../shared/booking/own-booking.ts';

/** What stands behind the # is sent to no server. */
export function bookingLink(origin: string, { number, pin }: OwnBooking): string {
  return `${origin}/buchung#nummer=${number}&pin=${pin}`;
}
