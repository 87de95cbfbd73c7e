// Says of which date the list is, and leads back to all of them.
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { addressOf, type BookingSearch } from './booking-search.ts';

interface OneDateProps {
  search: BookingSearch;
  /** One of its bookings; null while none is found. */
  booking: TeamBookingRowFragment | undefined;
}

export function OneDate({ search, booking }: OneDateProps) {
  const { t, dates } = usePage();
  const date = booking?.occurrence;
  return (
    <p className="bookings__date">
      {date && (
        <b>
          {t('teamBookings.ofDate', { title: date.offer.title, moment: dates.dayAndTime(date.startsAt) })}
        </b>
      )}{' '}
      <Link href={addressOf({ ...search, dateId: '' })}>{t('teamBookings.allDates')}</Link>
    </p>
  );
}
