// The offer for machines (schema.org as JSON-LD): search engines and calendars find each date.
import { usePage } from '../../shared/page/PageContext.ts';
import { safeJson } from '../../shared/page/safe-json.ts';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

export function MachineReadable({
  offer,
  occurrences,
}: {
  offer: ShownOffer;
  occurrences: ShownOccurrence[];
}) {
  const { origin } = usePage();
  const events = occurrences.map((occurrence) => eventOf(offer, occurrence, origin));
  if (events.length === 0) return null;
  const json = safeJson({ '@context': 'https://schema.org', '@graph': events });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function eventOf(offer: ShownOffer, occurrence: ShownOccurrence, origin: string) {
  const { venue, organisation, picture } = offer;
  const cancelled = occurrence.status === 'CANCELLED';
  return {
    '@type': 'Event',
    name: offer.title,
    description: offer.summary,
    image: picture ? `${origin}${picture.url1280}` : undefined,
    inLanguage: offer.textLanguage,
    identifier: offer.number,
    startDate: occurrence.startsAt,
    endDate: occurrence.endsAt,
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    isAccessibleForFree: true,
    organizer: { '@type': 'Organization', name: organisation.name, url: organisation.website ?? undefined },
    location: venue
      ? {
          '@type': 'Place',
          name: venue.name,
          address: {
            '@type': 'PostalAddress',
            streetAddress: venue.street,
            postalCode: venue.postalCode,
            addressLocality: venue.city,
            addressCountry: 'DE',
          },
        }
      : { '@type': 'VirtualLocation' },
    remainingAttendeeCapacity: occurrence.freePlaces ?? undefined,
  };
}
