// The way to the bookings kept on this device; not there while there are none.
import { localDate } from '@mitnand/i18n/dates';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { usePage } from '../page/PageContext.ts';
import { keptBookings } from './kept-bookings.ts';

export function MyDatesLink() {
  const { t, town, now } = usePage();
  const [any, setAny] = useState(false);
  const today = localDate(now, town.timeZone);
  useEffect(() => setAny(keptBookings(today).length > 0), [today]);
  return any ? (
    <p>
      <Link href="/meine-termine">{t('myDates.title')}</Link>
    </p>
  ) : null;
}
