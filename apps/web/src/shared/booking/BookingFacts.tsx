// What was booked: what, when, where, for how many.
import './booking-facts.css';
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { whereText } from '../offers/whereText.ts';
import { withItsMonth, withItsNumber } from '../page/in-one-piece.ts';
import { usePage } from '../page/PageContext.ts';
import { wordsIn } from '../page/wordsIn.ts';

export function BookingFacts({ booking }: { booking: BookingDetailsFragment }) {
  const { t, dates } = usePage();
  const { occurrence, slot, needs, partySize, name } = booking;
  const { offer, venue } = occurrence;
  const { startsAt, endsAt } = slot ?? occurrence;
  const mode = slot?.mode ?? needs.mode;
  return (
    <dl className="booking-facts">
      <div>
        <dt>{t('booking.what')}</dt>
        <dd {...wordsIn(offer.textLanguage)}>
          <Link href={`/angebote/${offer.number}`}>{offer.title}</Link>
        </dd>
      </div>
      <div>
        <dt>{t('offer.when')}</dt>
        <dd className="booking-facts__when">{withItsMonth(dates.span(startsAt, endsAt))}</dd>
      </div>
      <div>
        <dt>{t('offer.where')}</dt>
        <dd>
          {mode === 'ONLINE' || !venue ? (
            whereText(t, { venue: null, online: mode === 'ONLINE' || offer.online })
          ) : (
            <bdi>
              {withItsNumber(venue.name)}, {withItsNumber(venue.street)}, {venue.postalCode} {venue.city}
            </bdi>
          )}
        </dd>
      </div>
      {(partySize > 1 || offer.largestParty > 1) && (
        <div>
          <dt>{t('booking.party')}</dt>
          <dd>{t('booking.people', { count: partySize })}</dd>
        </div>
      )}
      {needs.worry && (
        <div>
          <dt>{t('booking.worry')}</dt>
          <dd>
            {t(`worry.${needs.worry}`)}
            {needs.device && ` (${t(`device.${needs.device}`)})`}
          </dd>
        </div>
      )}
      {name && (
        <div>
          <dt>{t('booking.name')}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
