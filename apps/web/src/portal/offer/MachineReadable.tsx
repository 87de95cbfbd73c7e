// The offer for machines (schema.org as JSON-LD): search engines and calendars find each date.
import { usePage } from '../../shared/page/PageContext.ts';
import { safeJson } from '../../shared/page/safe-json.ts';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { eventOf } from './event-of-date.ts';

interface MachineReadableProps {
  offer: ShownOffer;
  occurrences: ShownOccurrence[];
}

/** Nothing for an offer without dates: an event has one, and we make none up. */
export function MachineReadable({ offer, occurrences }: MachineReadableProps) {
  const { origin } = usePage();
  const events = occurrences.map((occurrence) => eventOf(offer, occurrence, origin));
  if (events.length === 0) return null;
  const json = safeJson({ '@context': 'https://schema.org', '@graph': events });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
