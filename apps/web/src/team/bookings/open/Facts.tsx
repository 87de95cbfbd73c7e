// What was booked, for when, where and how many.
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { whereText } from '../../../shared/offers/whereText.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingsOfDate } from '../booking-address.ts';
import { StatusWord } from '../StatusWord.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function Facts({ booking }: { booking: OpenTeamBookingFragment }) {
  const { t, dates } = usePage();
  const { occurrence, startsAt, endsAt, slot, partySize, needs, minor } = booking;
  const { offer, venue } = occurrence;
  const online = slot?.mode === 'ONLINE';
  const about = [needs.worry && t(`worry.${needs.worry}`), needs.device && t(`device.${needs.device}`)];
  return (
    <div className="panel__facts">
      <p>
        <StatusWord booking={booking} />
      </p>
      <p className="panel__what" {...wordsIn(offer.textLanguage)}>
        <Link href={`/team/angebote/${offer.id}`}>{offer.title}</Link>
      </p>
      <p>
        <b>{dates.span(startsAt, endsAt)}</b>
      </p>
      <p>{online ? t('place.online') : whereText(t, { venue, online: offer.online })}</p>
      <p>
        {[t('today.people', { count: partySize }), ...about, minor && t('teamBookings.minor')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <Link href={bookingsOfDate(occurrence.id)}>{t('teamBookings.sameDate')}</Link>
      </p>
    </div>
  );
}
