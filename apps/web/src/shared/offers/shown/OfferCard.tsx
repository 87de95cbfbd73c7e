// An offer as a card of the list: its next date stands for it.
import '../offer-card.css';
import type { OfferCardFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { FreePlaces } from '../FreePlaces.tsx';
import { KindMark } from '../KindMark.tsx';
import { whereText } from '../whereText.ts';
import { usePage } from '../../page/PageContext.ts';
import { wordsIn } from '../../page/wordsIn.ts';

interface OfferCardProps {
  offer: OfferCardFragment;
  heading?: 'h2' | 'h3';
}

export function OfferCard({ offer, heading: Heading = 'h2' }: OfferCardProps) {
  const { t } = usePage();
  return (
    <article className="card card--offer">
      <KindMark kind={offer.kind} />
      <Heading className="card__title" {...wordsIn(offer.textLanguage)}>
        <Link className="card__link" href={`/angebote/${offer.number}`}>
          {offer.title}
        </Link>
      </Heading>
      <p className="card__summary" {...wordsIn(offer.textLanguage)}>
        {offer.summary}
      </p>
      <NextDate offer={offer} />
      <p className="quiet">{whereText(t, offer)}</p>
    </article>
  );
}

function NextDate({ offer }: { offer: OfferCardFragment }) {
  const { t, dates, now } = usePage();
  const { schedule, nextOccurrence: next } = offer;
  if (schedule === 'BY_ARRANGEMENT') return <p className="card__when">{t('when.byArrangement')}</p>;
  if (!next) return <p className="card__when">{t('when.noDate')}</p>;
  const day = dates.relativeDay(dates.dateOf(next.startsAt), dates.dateOf(now));
  return (
    <>
      <p className="card__when">
        {day} · {dates.time(next.startsAt)}
      </p>
      <FreePlaces {...next} />
    </>
  );
}
