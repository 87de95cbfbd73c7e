// All bookings within reach: found by number, name or offer, one of them open beside the list.
import './bookings.css';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { useVenueChoice } from '../venue-choice/useVenueChoice.ts';
import { addressOf, readSearch, type BookingSearch } from './booking-search.ts';
import { BookingFilters } from './BookingFilters.tsx';
import { BookingList } from './BookingList.tsx';
import { BookingPanel } from './BookingPanel.tsx';
import { HeldElsewhereOf } from './elsewhere/HeldElsewhereOf.tsx';
import { OneDate } from './OneDate.tsx';
import { useBookings } from './useBookings.ts';

export default function BookingsPage() {
  const { t, dates, now } = usePage();
  const address = useSearch();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [changes, setChanges] = useState(0);
  const { venues } = useVenueChoice();
  const search: BookingSearch = { text, ...readSearch(address) };
  const today = dates.dateOf(now);
  const bookings = useBookings(search, today);
  const open = new URLSearchParams(address).get('buchung');
  const close = () => {
    navigate(addressOf(search), { replace: true });
    requestAnimationFrame(() => document.getElementById(`zeile-${open}`)?.focus());
  };
  const put = (booking: TeamBookingRowFragment) => {
    bookings.put(booking);
    setChanges((count) => count + 1);
  };
  return (
    <TeamPage
      title={t('teamBookings.title')}
      action={
        <Link href="/team/buchungen/neu" className={buttonClass('primary')}>
          {t('today.bookFor')}
        </Link>
      }
    >
      <div className={open ? 'bookings bookings--open' : 'bookings'}>
        <div className="bookings__list">
          <BookingFilters
            {...{ search, venues }}
            onText={setText}
            onChange={(change) => navigate(addressOf({ ...search, ...change }), { replace: true })}
          />
          {search.dateId && <OneDate search={search} booking={bookings.found?.nodes[0]} />}
          <BookingList {...{ search, today, bookings, open }} showsVenue={venues.length > 0} />
          {search.dateId && <HeldElsewhereOf key={search.dateId} search={search} round={changes} />}
        </div>
        {open && <BookingPanel key={open} id={open} onClose={close} onChanged={put} />}
      </div>
    </TeamPage>
  );
}
