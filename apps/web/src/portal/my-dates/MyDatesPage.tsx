// My dates: the bookings kept on this device, as they stand now; one tap wipes all that is kept.
import { localDate } from '@mitnand/i18n/dates';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { NoDates } from '@mitnand/ui/pictures/scenes/NoDates.tsx';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { forgetEverything } from '../../shared/booking/device-memory.ts';
import { keptBookings, type KeptBooking } from '../../shared/booking/kept-bookings.ts';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { KeptDate } from './KeptDate.tsx';
import './my-dates.css';

export default function MyDatesPage() {
  const { t, town, now } = usePage();
  const today = localDate(now, town.timeZone);
  const [kept, setKept] = useState<KeptBooking[] | null>(null);
  usePageHead({ title: t('myDates.title'), description: t('myDates.intro') });
  useEffect(() => setKept(keptBookings(today)), [today]);
  const wipe = () => {
    forgetEverything();
    setKept([]);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('myDates.title')}</h1>
      {!kept && <Loading />}
      {kept?.length === 0 && (
        <EmptyState words={t('myDates.empty')} picture={<NoDates />}>
          <p>{t('myDates.emptyHint')}</p>
        </EmptyState>
      )}
      {kept && kept.length > 0 && (
        <>
          <p>{t('myDates.intro')}</p>
          <ul className="my-dates">
            {kept.map((own) => (
              <KeptDate key={own.number} own={own} />
            ))}
          </ul>
        </>
      )}
      {kept && (
        <p>
          <Link href="/buchung">{t('myDates.other')}</Link>
        </p>
      )}
      {kept && kept.length > 0 && (
        <>
          <p>
            <Button kind="secondary" onClick={wipe}>
              {t('confirmation.forget')}
            </Button>
          </p>
          <p className="quiet">{t('confirmation.forgetHint')}</p>
        </>
      )}
    </div>
  );
}
