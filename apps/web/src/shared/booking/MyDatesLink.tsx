// The way to the bookings kept on this device; not there while there are none.
import { Link } from 'wouter';
import { usePage } from '../page/PageContext.ts';
import { useKeptBookings } from './useKeptBookings.ts';

export function MyDatesLink() {
  const { t } = usePage();
  return useKeptBookings().length > 0 ? (
    <p>
      <Link href="/meine-termine">{t('myDates.title')}</Link>
    </p>
  ) : null;
}
