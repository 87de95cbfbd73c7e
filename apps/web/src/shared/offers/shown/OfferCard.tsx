// An offer as a card of the list: the first date that was asked for stands for it, else its next one.
import '../offer-card.css';
import type { CardDateFragment, OfferCardFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { FreePlaces } from '../FreePlaces.tsx';
import { KindMark } from '../KindMark.tsx';
import { whereText } from '../whereText.ts';
import { withItsMonth } from '../../page/in-one-piece.ts';
import { usePage } from '../../page/PageContext.ts';
import { wordsIn } from '../../page/wordsIn.ts';

interface OfferCardProps {
  offer: OfferCardFragment;
  /** Default: the next one. */
  date?: CardDateFragment;
  heading?: 'h2' | 'h3';
}

export function OfferCard({ offer, date, heading: Heading = 'h2' }: OfferCardProps) {
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
      <When schedule={offer.schedule} date={date ?? offer.nextOccurrence} />
      <p className="quiet">{whereText(t, offer)}</p>
    </article>
  );
}

interface WhenProps {
  schedule: OfferCardFragment['schedule'];
  date: CardDateFragment | null;
}

function When({ schedule, date }: WhenProps) {
  const { t, dates, now } = usePage();
  if (schedule === 'BY_ARRANGEMENT') return <p className="card__when">{t('when.byArrangement')}</p>;
  if (!date) return <p className="card__when">{t('when.noDate')}</p>;
  const day = dates.relativeDay(dates.dateOf(date.startsAt), dates.dateOf(now));
  return (
    <>
      <p className="card__when">
        {withItsMonth(day)}&nbsp;· {dates.time(date.startsAt)}
      </p>
      <FreePlaces {...date} />
    </>
  );
}
