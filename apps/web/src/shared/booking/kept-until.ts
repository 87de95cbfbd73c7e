// How long a booking may stay on a device: as long as its contact is stored, else until its date is over.
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { localDate } from '@mitnand/i18n/dates';

/** The last day, `2026-11-25` in the town. */
export function keptUntil(
  { storedUntil, occurrence }: Pick<BookingDetailsFragment, 'storedUntil' | 'occurrence'>,
  timeZone: string,
): string {
  return storedUntil ?? localDate(occurrence.endsAt, timeZone);
}
