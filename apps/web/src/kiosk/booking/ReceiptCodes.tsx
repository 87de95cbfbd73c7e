// Number and PIN large enough to be copied, and the picture that takes them along on a phone.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { lazy, Suspense } from 'react';
import type { Receipt } from '../../shared/booking/booking-attempt.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { bookingLink } from '../slip/booking-link.ts';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export function ReceiptCodes({ receipt: { number, pin } }: { receipt: Pick<Receipt, 'number' | 'pin'> }) {
  const { t, origin } = usePage();
  return (
    <div className="receipt">
      <dl className="receipt__codes" data-private>
        <dt>{t('booking.number')}</dt>
        <dd dir="ltr">{groupedNumber(number)}</dd>
        <dt>{t('booking.pin')}</dt>
        <dd dir="ltr">{groupedNumber(pin)}</dd>
      </dl>
      <div className="receipt__phone">
        <Suspense>
          <QrCode text={bookingLink(origin, { number, pin })} label={t('kiosk.done.qr')} />
        </Suspense>
        <p>{t('kiosk.done.qrText')}</p>
      </div>
    </div>
  );
}
