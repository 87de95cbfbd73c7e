// The slip of the kiosk's printer: a roll of 80 mm, large type, nothing on the screen.
import './kiosk-slip.css';
import type { OfferKind } from '@mitnand/api-client/types';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { lazy, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { usePage } from '../../shared/page/PageContext.ts';
import { TownMark } from '../../shared/page/TownMark.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { bookingLink } from './booking-link.ts';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export interface SlipBooking {
  number: string;
  slot: { startsAt: string; endsAt: string } | null;
  occurrence: {
    startsAt: string;
    endsAt: string;
    venue: { name: string; street: string; postalCode: string; city: string } | null;
    offer: { kind: OfferKind; title: string; textLanguage: string };
  };
}

interface KioskSlipProps {
  booking: SlipBooking;
  pin: string;
  /** Where one calls. */
  phone: string;
}

export function KioskSlip({ booking, pin, phone }: KioskSlipProps) {
  const { t, dates, origin } = usePage();
  const { occurrence, slot, number } = booking;
  const { venue, offer } = occurrence;
  const { startsAt, endsAt } = slot ?? occurrence;
  const day = dates.dayLong(dates.dateOf(startsAt));
  return createPortal(
    <section className="kiosk-slip" aria-hidden="true">
      <TownMark />
      <p className="kiosk-slip__title" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </p>
      <p className="kiosk-slip__when">
        {day}
        <br />
        <b>{dates.timeRange(startsAt, endsAt)}</b>
      </p>
      {venue && (
        <p>
          <bdi>
            <b>{venue.name}</b>
            <br />
            {venue.street}
            <br />
            {venue.postalCode} {venue.city}
          </bdi>
        </p>
      )}
      {venue && offer.kind === 'CONSULTATION' && <p>{t('kiosk.done.bring')}</p>}
      <p className="kiosk-slip__code">
        {t('booking.number')}
        <b dir="ltr">{groupedNumber(number)}</b>
      </p>
      <p className="kiosk-slip__code">
        {t('booking.pin')}
        <b dir="ltr">{groupedNumber(pin)}</b>
      </p>
      <Suspense>
        <QrCode text={bookingLink(origin, { number, pin })} label="" />
      </Suspense>
      <p className="kiosk-slip__change">
        {t('slip.change', { phone, address: `${new URL(origin).host}/buchung` })}
      </p>
    </section>,
    document.body,
  );
}
