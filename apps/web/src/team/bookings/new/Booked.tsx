// Step 3: number and PIN, large and in groups, to be read out or printed.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { BookingSlip } from '../../../shared/booking/BookingSlip.tsx';
import { NumberAndPin } from '../../../shared/booking/NumberAndPin.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../booking-address.ts';
import type { GuestReceipt } from './useBookForGuest.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function Booked({ receipt, onAnother }: { receipt: GuestReceipt; onAnother: () => void }) {
  const { t, dates } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name } = receipt;
  const { booking, number, pin } = receipt.answer;
  const { status, waitingPosition, occurrence, startsAt, endsAt } = booking;
  useEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="booked">
      <h2 ref={heading} tabIndex={-1}>
        {status === 'WAITLISTED'
          ? t('teamBookings.new.waitingNow', { position: waitingPosition ?? 1 })
          : name
            ? t('teamBookings.new.booked', { name })
            : t('teamBookings.new.bookedNoName')}
      </h2>
      <p>
        <b>{dates.span(startsAt, endsAt)}</b>
        <br />
        <span {...wordsIn(occurrence.offer.textLanguage)}>{occurrence.offer.title}</span>
        {occurrence.venue && `, ${occurrence.venue.name}`}
      </p>
      <NumberAndPin number={number} pin={pin} />
      <Notice heading={t('teamBookings.new.readAloud')}>
        <p>{t('teamBookings.new.readAloudText')}</p>
      </Notice>
      <div className="buttons">
        <Button onClick={() => print()}>{t('teamBookings.new.print')}</Button>
        <Button kind="secondary" onClick={onAnother}>
          {t('teamBookings.new.another')}
        </Button>
        <Link href={bookingAddress(booking.id)} className={buttonClass('secondary')}>
          {t('teamBookings.new.open')}
        </Link>
      </div>
      <BookingSlip booking={booking} pin={groupedNumber(pin)} />
    </div>
  );
}
