// One's own sessions in the calendar of the phone: an address to subscribe to, shown this once.
import { MyCalendarDocument } from '@mitnand/api-client/operations/my-calendar';
import { RenewMyCalendarDocument } from '@mitnand/api-client/operations/renew-my-calendar';
import { RevokeMyCalendarDocument } from '@mitnand/api-client/operations/revoke-my-calendar';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi, useQuery } from '../../../shared/page/useQuery.ts';
import { useOnce } from '../useOnce.ts';

export function CalendarSection() {
  const { t, dates } = usePage();
  const api = useApi();
  const { data, refresh } = useQuery(MyCalendarDocument, {});
  const { once, say } = useOnce(refresh);
  const [address, setAddress] = useState<string | null>(null);
  const since = data?.myCalendarSince ?? null;
  const renew = async () => {
    const done = await once(() => api.mutate(RenewMyCalendarDocument, {}));
    if (done) setAddress(done.renewMyCalendar.address);
  };
  const revoke = async () => {
    if (!(await once(() => api.mutate(RevokeMyCalendarDocument, {})))) return;
    setAddress(null);
    say({ text: t('mentor.calendar.revoked') });
  };
  return (
    <section className="my-calendar" aria-labelledby="kalender">
      <h2 id="kalender">{t('mentor.calendar.title')}</h2>
      <p>{t('mentor.calendar.text')}</p>
      {address && (
        <>
          <p>
            <a className={buttonClass('primary')} href={address.replace(/^https?:/, 'webcal:')}>
              {t('mentor.calendar.open')}
            </a>
          </p>
          <p>{t('mentor.calendar.keep')}</p>
          <CopyText text={address} copyLabel={t('team.copy')} copiedLabel={t('team.copied')} />
        </>
      )}
      {since && (
        <p className="quiet">{t('mentor.calendar.since', { day: dates.day(dates.dateOf(since)) })}</p>
      )}
      <div className="my-session__do">
        <Button kind="secondary" onClick={() => void renew()}>
          {since ? t('mentor.calendar.renew') : t('mentor.calendar.make')}
        </Button>
        {since && (
          <Button kind="tertiary" onClick={() => void revoke()}>
            {t('mentor.calendar.revoke')}
          </Button>
        )}
      </div>
    </section>
  );
}
