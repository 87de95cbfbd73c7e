// The bookings kept on this device: none while the page is rendered, as only the browser knows them.
import { localDate } from '@mitnand/i18n/dates';
import { useEffect, useState } from 'react';
import { usePage } from '../page/PageContext.ts';
import { keptBookings, type KeptBooking } from './kept-bookings.ts';

/** Read anew whenever `occasion` is another, e.g. with each page. */
export function useKeptBookings(occasion?: unknown): KeptBooking[] {
  const { town, now } = usePage();
  const [kept, setKept] = useState<KeptBooking[]>([]);
  const today = localDate(now, town.timeZone);
  useEffect(() => setKept(keptBookings(today)), [today, occasion]);
  return kept;
}
