// The place is taken: when, where, and the two numbers to take along, on paper or on one's own phone.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { lazy, Suspense } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { ChosenTime } from './ChosenTime.tsx';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export function DonePage() {
  const { t, origin } = usePage();
  const { visit, startOver } = useKiosk();
  const { receipt } = visit.answers;
  if (!receipt) return null;
  const { number, pin, booking } = receipt;
  const { occurrence, slot } = booking;
  return (
    <Question
      title={t('kiosk.done.title')}
      text={t('kiosk.done.text')}
      far={1}
      above={occurrence.venue && <ChosenTime time={slot ?? occurrence} venue={occurrence.venue} />}
    >
      <div className="receipt" data-private>
        <dl className="receipt__codes">
          <dt>{t('booking.number')}</dt>
          <dd dir="ltr">{groupedNumber(number)}</dd>
          <dt>{t('booking.pin')}</dt>
          <dd dir="ltr">{groupedNumber(pin)}</dd>
        </dl>
        <Suspense>
          <QrCode text={`${origin}/buchung#nummer=${number}&pin=${pin}`} label={t('kiosk.done.qr')} />
        </Suspense>
        <p>{t('kiosk.done.qrText')}</p>
      </div>
      <div className="answers">
        <Answer first onChoose={startOver}>
          {t('kiosk.done.finish')}
        </Answer>
      </div>
    </Question>
  );
}
