// The place: address, how to get in, and what helps there.
import './facts.css';
import type { VenuePlaceFragment } from '@mitnand/api-client/types';
import { usePage } from '../../page/PageContext.ts';
import { PhoneLink } from '../../page/PhoneLink.tsx';

export function VenueSection({ venue }: { venue: VenuePlaceFragment }) {
  const { t } = usePage();
  return (
    <section aria-labelledby="ort">
      <h2 id="ort">{t('offer.place')}</h2>
      <address>
        <bdi>
          <b>{venue.name}</b>
        </bdi>
        <br />
        <bdi>{venue.street}</bdi>
        <br />
        <bdi>
          {venue.postalCode} {venue.city} ({venue.district.name})
        </bdi>
      </address>
      {venue.phone && <PhoneLink phone={venue.phone} />}
      {venue.accessibility.length > 0 && (
        <ul className="ticks" aria-label={t('offer.accessibility')}>
          {venue.accessibility.map((feature) => (
            <li key={feature}>{t(`accessibility.${feature}`)}</li>
          ))}
        </ul>
      )}
      {venue.accessibilityNote && <p dir="auto">{venue.accessibilityNote}</p>}
    </section>
  );
}
