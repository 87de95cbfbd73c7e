// Done: what was booked, number and PIN to keep, and what one may do with them.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Done } from '@mitnand/ui/pictures/scenes/Done.tsx';
import { Full } from '@mitnand/ui/pictures/scenes/Full.tsx';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { BookingFacts } from '../../../shared/booking/BookingFacts.tsx';
import { BookingSlip } from '../../../shared/booking/BookingSlip.tsx';
import { CalendarButton } from '../../../shared/booking/CalendarButton.tsx';
import { forgetEverything } from '../../../shared/booking/device-memory.ts';
import { KeepOnDevice } from '../../../shared/booking/KeepOnDevice.tsx';
import { NumberAndPin } from '../../../shared/booking/NumberAndPin.tsx';
import { rememberOwnBooking } from '../../../shared/booking/own-booking.ts';
import type { Receipt } from '../../../shared/booking/booking-attempt.ts';
import { goBack, lastList } from '../../../shared/page/going-back.ts';
import { inOnePiece } from '../../../shared/page/in-one-piece.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { usePageHead } from '../../../shared/page/usePageHead.ts';
import { WhatComes } from './WhatComes.tsx';

interface ConfirmationProps {
  receipt: Receipt;
  /** Starts another booking of the same place. */
  onAnother: () => void;
}

export function Confirmation({ receipt, onAnother }: ConfirmationProps) {
  const { t, dates } = usePage();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { booking, number, pin, overlapping } = receipt;
  const waiting = booking.status === 'WAITLISTED';
  const title = waiting ? t('confirmation.waiting') : t('confirmation.booked');
  usePageHead({ title });
  useEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page confirmation">
      {waiting ? <Full /> : <Done />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {waiting && booking.waitingPosition !== null && (
        <p>{t('confirmation.position', { position: booking.waitingPosition })}</p>
      )}
      <NumberAndPin number={number} pin={pin} />
      <WhatComes booking={booking} />
      <KeepOnDevice booking={booking} pin={pin} />
      <BookingFacts booking={booking} />
      {overlapping.map(({ number: other, occurrence }) => (
        <Notice key={other} tone="warning" heading={t('confirmation.overlap')}>
          <p>
            {occurrence.offer.title}, {dates.dayAndTime(occurrence.startsAt)}
          </p>
        </Notice>
      ))}
      <div className="buttons">
        {!waiting && <CalendarButton booking={booking} />}
        <Button kind="secondary" onClick={() => print()}>
          {t('confirmation.print')}
        </Button>
        <Link
          href="/buchung"
          className={buttonClass('secondary')}
          onClick={() => rememberOwnBooking({ number, pin })}
        >
          {t('confirmation.open')}
        </Link>
      </div>
      {booking.storedUntil && (
        <p className="quiet">
          {t('booking.storedUntil', { day: inOnePiece(dates.day(booking.storedUntil)) })}
        </p>
      )}
      <div className="buttons buttons--apart">
        <Button kind="tertiary" onClick={onAnother}>
          {t('confirmation.another')}
        </Button>
        <Link href={lastList() ?? '/angebote'} className={buttonClass('tertiary')} onClick={goBack}>
          {t('confirmation.back')}
        </Link>
        <Button
          kind="tertiary"
          onClick={() => {
            forgetEverything();
            navigate('/');
          }}
        >
          {t('confirmation.forget')}
        </Button>
      </div>
      <p className="quiet">{t('confirmation.forgetHint')}</p>
      <BookingSlip booking={booking} pin={groupedNumber(pin)} />
    </div>
  );
}
