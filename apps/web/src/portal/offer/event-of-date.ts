// A date of an offer as an Event of schema.org, as search engines want it.
import { standingOf } from '../../shared/offers/standing.ts';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

const term = (name: string) => `https://schema.org/${name}`;

export function eventOf(offer: ShownOffer, occurrence: ShownOccurrence, origin: string) {
  const { organisation, picture, number } = offer;
  const { id, status, startsAt, endsAt, freePlaces } = occurrence;
  const url = `${origin}/angebote/${number}`;
  return {
    '@type': 'Event',
    '@id': `${url}#${id}`,
    url,
    name: offer.title,
    description: offer.summary,
    image: `${origin}${picture?.url1280 ?? `/vorschau/${number}.png`}`,
    inLanguage: offer.textLanguage,
    identifier: number,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: term(status === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'),
    eventAttendanceMode: term(attendanceOf(offer)),
    isAccessibleForFree: true,
    organizer: { '@type': 'Organization', name: organisation.name, url: organisation.website ?? undefined },
    location: locationsOf(offer, occurrence, url),
    offers: placesOf(occurrence, url),
    remainingAttendeeCapacity: status === 'CANCELLED' ? undefined : (freePlaces ?? undefined),
  };
}

function attendanceOf({ online, venue }: ShownOffer): string {
  if (!online) return 'OfflineEventAttendanceMode';
  return venue ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

/** What can still be had of it; nothing of a date that is called off. */
function placesOf(occurrence: ShownOccurrence, url: string) {
  const availability = { free: 'InStock', few: 'LimitedAvailability', full: 'SoldOut', gone: null }[
    standingOf(occurrence)
  ];
  return availability
    ? { '@type': 'Offer', url, price: 0, priceCurrency: 'EUR', availability: term(availability) }
    : undefined;
}

/** Of a date elsewhere only the name is known here; a place without address is better than a wrong one. */
function locationsOf(offer: ShownOffer, occurrence: ShownOccurrence, url: string) {
  const elsewhere = occurrence.venue && occurrence.venue.id !== offer.venue?.id;
  const { venue } = offer;
  const place = elsewhere
    ? { '@type': 'Place', name: occurrence.venue?.name }
    : venue && {
        '@type': 'Place',
        name: venue.name,
        address: {
          '@type': 'PostalAddress',
          streetAddress: venue.street,
          postalCode: venue.postalCode,
          addressLocality: venue.city,
          addressCountry: 'DE',
        },
      };
  const room = offer.online && { '@type': 'VirtualLocation', url };
  const places = [place, room].filter(Boolean);
  return places.length > 1 ? places : places[0];
}
