// What happened to a booking so far, in plain words, and by whom.
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { usePage } from '../../../shared/page/PageContext.ts';
import { eventWords } from './event-words.ts';

type BookingEvent = OpenTeamBookingFragment['history'][number];

export function Story({ booking }: { booking: OpenTeamBookingFragment }) {
  const { t } = usePage();
  const { status, channel, history, promoteMe } = booking;
  return (
    <section className="panel__section">
      <h3>{t('teamBookings.history')}</h3>
      <ol className="story" aria-label={t('teamBookings.history')}>
        {history.map((event) => (
          <Event key={event.id} {...{ event, channel }} />
        ))}
        {status === 'WAITLISTED' && (
          <li>{promoteMe ? t('teamBookings.takesAtOnce') : t('teamBookings.asksFirst')}</li>
        )}
      </ol>
    </section>
  );
}

function Event({ event, channel }: { event: BookingEvent; channel: OpenTeamBookingFragment['channel'] }) {
  const { t, dates } = usePage();
  const { at, author, staffName } = event;
  return (
    <li>
      {eventWords(t, dates, event, channel)}
      <span className="story__when quiet">
        <time dateTime={at}>{dates.dayAndTime(at)}</time> · {staffName ?? t(`teamBookings.author.${author}`)}
      </span>
    </li>
  );
}
