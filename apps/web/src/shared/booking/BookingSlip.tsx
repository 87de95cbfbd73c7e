// The slip: what comes out of the printer, and nothing else does.
import './booking-slip.css';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { createPortal } from 'react-dom';
import { useEffect, useState } from 'react';
import { usePage } from '../page/PageContext.ts';
import { TownMark } from '../page/TownMark.tsx';

interface Times {
  startsAt: string;
  endsAt: string;
}

/** What stands on a slip, of one's own booking or of one the team looks at. */
interface SlipBooking {
  number: string;
  slot: Times | null;
  occurrence: Times & {
    venue: { name: string; street: string; postalCode: string; city: string } | null;
    offer: { title: string };
  };
}

interface BookingSlipProps {
  booking: SlipBooking;
  /** In groups, as one reads it. */
  pin: string;
}

export function BookingSlip({ booking, pin }: BookingSlipProps) {
  const { t, dates, town } = usePage();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const { occurrence, slot, number } = booking;
  const { venue, offer } = occurrence;
  const { startsAt, endsAt } = slot ?? occurrence;
  return createPortal(
    <section className="slip" aria-hidden="true">
      <TownMark />
      <p className="slip__title">
        <bdi>{offer.title}</bdi>
      </p>
      <p>
        <b>{dates.span(startsAt, endsAt)}</b>
      </p>
      {venue && (
        <p>
          <bdi>
            {venue.name}, {venue.street}, {venue.postalCode} {venue.city}
          </bdi>
        </p>
      )}
      <p className="slip__code">
        {t('booking.number')} <b>{groupedNumber(number)}</b>
      </p>
      <p className="slip__code">
        {t('booking.pin')} <b>{pin}</b>
      </p>
      <p>{t('slip.change', { phone: town.contact.phone, address: `${location.host}/buchung` })}</p>
    </section>,
    document.body,
  );
}
