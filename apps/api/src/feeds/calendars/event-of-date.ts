// A date as calendars show it to everybody.
import type { Translate } from '@mitnand/i18n/translator';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import type { PublicEvent } from '../../messages/calendar/calendar-entry.ts';
import { oneLineOf } from '../../messages/letters/typed-text.ts';
import type { ToldDate } from '../dates/told-dates.ts';

export interface EventWords {
  readonly t: Translate;
  readonly zone: string;
  /** Where the site is reached. */
  readonly publicUrl: string;
  /** `?lang=uk` on its pages, or nothing. */
  readonly query: string;
}

/**
 * The same id as the file that the offer's page makes of a date (apps/web, DateToCalendar). A date of an offer that was
 * withdrawn is cancelled for calendars: so they take it out.
 */
export function eventOf(date: ToldDate, { t, zone, publicUrl, query }: EventWords): PublicEvent {
  const { offer, venue } = date;
  const isCancelled = date.isCancelled || !offer.isPublic;
  const title = oneLineOf(offer.title);
  const url = `${publicUrl}/angebote/${offer.number}${query}`;
  return {
    uid: `${date.id}@${new URL(publicUrl).hostname}`,
    sequence: date.sequence,
    now: date.changedAt,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    zone,
    title: isCancelled ? t('feed.cancelled', { title }) : title,
    place: placeOf(date, t),
    description: descriptionOf(date, t, url),
    url,
    position: venue && positionOf(venue),
    categories: [t(`kind.${offer.kind}`)],
    isCancelled,
  };
}

/** `Quartierszentrale, Moltkestraße 10, 89077 Ulm oder online`. */
export function placeOf({ venue, isOnline }: Pick<ToldDate, 'venue' | 'isOnline'>, t: Translate): string {
  if (!venue) return t(isOnline ? 'place.online' : 'place.byAgreement');
  const place = oneLineOf([venue.name, venue.street, `${venue.postalCode} ${venue.city}`].join(', '));
  return isOnline ? t('place.orOnline', { place }) : place;
}

function descriptionOf({ offer, isOnline, ...date }: ToldDate, t: Translate, url: string): string {
  const { isPublic, summary, organisation, number } = offer;
  const reason = date.isCancelled && date.cancelReason ? [oneLineOf(date.cancelReason)] : [];
  return [
    ...reason,
    ...(isPublic ? [] : [t('offer.goneTitle')]),
    summary.trim(),
    ...(isOnline ? [t('feed.howOnline')] : []),
    `${oneLineOf(organisation)}\n${t('offer.number', { number: groupedNumber(number) })}\n${url}`,
  ].join('\n\n');
}

function positionOf({ latitude, longitude }: NonNullable<ToldDate['venue']>): PublicEvent['position'] {
  return latitude === null || longitude === null ? null : [latitude, longitude];
}
