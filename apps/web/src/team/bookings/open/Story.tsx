// What happened to a booking so far, in plain words.
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { usePage } from '../../../shared/page/PageContext.ts';

export function Story({ booking }: { booking: OpenTeamBookingFragment }) {
  const { t, dates } = usePage();
  const { status, channel, createdAt, cancelledAt, endReason, heldUntil, promoteMe } = booking;
  return (
    <section className="panel__section">
      <h3>{t('teamBookings.history')}</h3>
      <ul className="story">
        <Event at={createdAt} words={t(`teamBookings.made.${channel}`)} />
        {status === 'WAITLISTED' && (
          <li>{promoteMe ? t('teamBookings.takesAtOnce') : t('teamBookings.asksFirst')}</li>
        )}
        {status === 'OFFERED' && heldUntil && (
          <li>{t('teamBookings.heldUntil', { moment: dates.dayAndTime(heldUntil) })}</li>
        )}
        {status === 'ATTENDED' && <li>{t('teamBookings.came')}</li>}
        {status === 'MISSED' && <li>{t('teamBookings.missed')}</li>}
        {cancelledAt && endReason && <Event at={cancelledAt} words={t(`teamBookings.ended.${endReason}`)} />}
      </ul>
    </section>
  );
}

function Event({ at, words }: { at: string; words: string }) {
  const { dates } = usePage();
  return (
    <li>
      {words}
      <time dateTime={at} className="quiet">
        {dates.dayAndTime(at)}
      </time>
    </li>
  );
}
