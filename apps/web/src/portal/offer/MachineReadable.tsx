// The offer for machines (schema.org as JSON-LD): search engines and calendars find each date.
import { safeJson } from '../../shared/page/safe-json.ts';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

export function MachineReadable({
  offer,
  occurrences,
}: {
  offer: ShownOffer;
  occurrences: ShownOccurrence[];
}) {
  const events = occurrences.map((occurrence) => eventOf(offer, occurrence));
  if (events.length === 0) return null;
  const json = safeJson({ '@context': 'https://schema.org', '@graph': events });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function eventOf(offer: ShownOffer, occurrence: ShownOccurrence) {
  const { venue, organisation } = offer;
  const cancelled = occurrence.status === 'CANCELLED';
  return {
    '@type': 'Event',
    name: offer.title,
    description: offer.summary,
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
