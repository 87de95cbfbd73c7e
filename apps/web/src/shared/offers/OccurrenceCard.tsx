// A date as a card: what, when, where, free places; nothing else.
import './offer-card.css';
import type { OccurrenceCardFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { usePage } from '../page/PageContext.ts';
import { FreePlaces } from './FreePlaces.tsx';
import { KindMark } from './KindMark.tsx';
import { whereText } from './whereText.ts';
import { wordsIn } from '../page/wordsIn.ts';

interface OccurrenceCardProps {
  occurrence: OccurrenceCardFragment;
  heading: 'h3' | 'h4';
}

export function OccurrenceCard({ occurrence, heading: Heading }: OccurrenceCardProps) {
  const { t, dates } = usePage();
  const { offer, venue, startsAt, endsAt, status } = occurrence;
  const sameDay = dates.dateOf(startsAt) === dates.dateOf(endsAt);
  return (
    <article className={status === 'CANCELLED' ? 'card card--cancelled' : 'card'}>
      <KindMark kind={offer.kind} />
      <Heading className="card__title" {...wordsIn(offer.textLanguage)}>
        <Link className="card__link" href={`/angebote/${offer.number}`}>
          {offer.title}
        </Link>
      </Heading>
      <p className="card__when">
        {sameDay ? dates.timeRange(startsAt, endsAt) : dates.span(startsAt, endsAt)}
      </p>
      <p className="quiet">{whereText(t, { venue, online: offer.online })}</p>
      <FreePlaces {...occurrence} />
    </article>
  );
}
