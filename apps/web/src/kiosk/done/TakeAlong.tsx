// A picture that takes the booking along on one's own phone.
import { lazy, Suspense } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { bookingLink } from '../slip/booking-link.ts';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export function TakeAlong({ number, pin }: { number: string; pin: string }) {
  const { t, origin } = usePage();
  return (
    <div className="take-along">
      <Suspense>
        <QrCode text={bookingLink(origin, { number, pin })} label={t('kiosk.done.qr')} />
      </Suspense>
      <p>{t('kiosk.done.qrText')}</p>
    </div>
  );
}
