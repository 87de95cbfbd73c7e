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

/** What is told of a date whatever has become of its offer. */
type Bare = Pick<PublicEvent, 'uid' | 'sequence' | 'now' | 'startsAt' | 'endsAt' | 'zone' | 'url'>;

/** The same id as the file that the offer's page makes of it (apps/web, DateToCalendar). */
export function eventOf(date: ToldDate, { t, zone, publicUrl, query }: EventWords): PublicEvent {
  const url = `${publicUrl}/angebote/${date.offer.number}${query}`;
  const bare = {
    uid: `${date.id}@${new URL(publicUrl).hostname}`,
    sequence: date.sequence,
    now: date.changedAt,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    zone,
    url,
  };
  return date.offer.isPublic ? publicEvent(bare, date, t) : withdrawnEvent(bare, date, t);
}

function publicEvent(bare: Bare, date: ToldDate, t: Translate): PublicEvent {
  const { offer, venue, isCancelled } = date;
  const title = oneLineOf(offer.title);
  return {
    ...bare,
    title: isCancelled ? t('feed.cancelled', { title }) : title,
    place: placeOf(date, t),
    description: descriptionOf(date, t, bare.url),
    position: venue && positionOf(venue),
    categories: [t(`kind.${offer.kind}`)],
    isCancelled,
  };
}

/**
 * Cancelled for calendars, so that they take it out, and nothing of what anybody wrote: an offer is withdrawn also because a
 * name or an untruth stands in it.
 */
function withdrawnEvent(bare: Bare, { offer }: ToldDate, t: Translate): PublicEvent {
  const title = t('offer.number', { number: groupedNumber(offer.number) });
  return {
    ...bare,
    title: t('feed.cancelled', { title }),
    place: null,
    description: t('offer.goneTitle'),
    position: null,
    categories: [],
    isCancelled: true,
  };
}

/** `Quartierszentrale, Moltkestraße 10, 89077 Ulm oder online`. */
export function placeOf({ venue, isOnline }: Pick<ToldDate, 'venue' | 'isOnline'>, t: Translate): string {
  if (!venue) return t(isOnline ? 'place.online' : 'place.byAgreement');
  const place = oneLineOf([venue.name, venue.street, `${venue.postalCode} ${venue.city}`].join(', '));
  return isOnline ? t('place.orOnline', { place }) : place;
}

function descriptionOf({ offer, isOnline, ...date }: ToldDate, t: Translate, url: string): string {
  const { summary, organisation, number } = offer;
  const reason = date.isCancelled && date.cancelReason ? [oneLineOf(date.cancelReason)] : [];
  return [
    ...reason,
    summary.trim(),
    ...(isOnline ? [t('feed.howOnline')] : []),
    `${oneLineOf(organisation)}\n${t('offer.number', { number: groupedNumber(number) })}\n${url}`,
  ].join('\n\n');
}

function positionOf({ latitude, longitude }: NonNullable<ToldDate['venue']>): PublicEvent['position'] {
  return latitude === null || longitude === null ? null : [latitude, longitude];
}
