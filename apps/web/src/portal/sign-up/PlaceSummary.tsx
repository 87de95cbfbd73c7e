// What is about to be booked, in three lines.
import { ClockIcon, PlaceIcon } from '@mitnand/ui/pictures/icons.tsx';
import { FreePlaces } from '../../shared/offers/FreePlaces.tsx';
import { KindMark } from '../../shared/offers/KindMark.tsx';
import { whereText } from '../../shared/offers/whereText.ts';
import { withItsMonth } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import type { ChosenPlace, OfferToJoin } from './SignUpPage.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export function PlaceSummary({ offer, place }: { offer: OfferToJoin; place: ChosenPlace }) {
  const { t, dates } = usePage();
  const { occurrence, choice } = place;
  const { startsAt, endsAt } = choice ?? occurrence;
  const where = choice?.mode === 'ONLINE' ? t('place.online') : whereText(t, placeOf());
  return (
    <section className="card summary" aria-label={t('signUp.summary')}>
      <KindMark kind={offer.kind} />
      <p className="card__title" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </p>
      <p className="summary__line">
        <ClockIcon /> <b>{withItsMonth(dates.span(startsAt, endsAt))}</b>
      </p>
      <p className="summary__line">
        <PlaceIcon /> {where}
      </p>
      <FreePlaces {...occurrence} {...(choice && { freePlaces: choice.freePlaces })} />
    </section>
  );

  function placeOf() {
    const venue = occurrence.venue?.id === offer.venue?.id ? offer.venue : (occurrence.venue ?? offer.venue);
    return { venue, online: offer.online && choice?.mode !== 'ON_SITE' };
  }
}
