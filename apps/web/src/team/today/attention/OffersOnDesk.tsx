// Offers that went stale, which one tap confirms, or that wait to be read.
import type { OfferOnDeskFragment } from '@mitnand/api-client/types';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { StillTrueButton } from '../../offers/still-true/StillTrueButton.tsx';
import { AttentionGroup } from './AttentionGroup.tsx';

/** Of a long list the first ones; the rest stands where offers are looked after. */
const shownOffers = 5;

export function StaleOffers({ offers, onWritten }: { offers: OfferOnDeskFragment[]; onWritten: () => void }) {
  const { t } = usePage();
  return (
    <OffersOnDesk heading={t('today.stale')} offers={offers} rest="/team/angebote?veraltet=1">
      {({ id, title }) => (
        <span className="attention__do">
          <StillTrueButton offer={{ id, title }} small onWritten={onWritten} />
        </span>
      )}
    </OffersOnDesk>
  );
}

export function OffersInReview({ offers }: { offers: OfferOnDeskFragment[] }) {
  const { t } = usePage();
  return <OffersOnDesk heading={t('today.inReview')} offers={offers} rest="/team/angebote?stand=pruefung" />;
}

interface OffersOnDeskProps {
  heading: string;
  offers: OfferOnDeskFragment[];
  /** Where all of them stand. */
  rest: string;
  children?: (offer: OfferOnDeskFragment) => ReactNode;
}

function OffersOnDesk({ heading, offers, rest, children }: OffersOnDeskProps) {
  const { t, dates } = usePage();
  const more = offers.length - shownOffers;
  return (
    <AttentionGroup heading={heading} count={offers.length}>
      {offers.slice(0, shownOffers).map((offer) => (
        <li key={offer.id}>
          <Link href={`/team/angebote/${offer.id}`}>{offer.title}</Link>
          <span className="quiet">{offer.organisation}</span>
          <span className="quiet">
            {t('today.since', { day: dates.dayOfMonth(dates.dateOf(offer.since)) })}
          </span>
          {children?.(offer)}
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link href={rest}>{t('today.more', { count: more })}</Link>
        </li>
      )}
    </AttentionGroup>
  );
}
