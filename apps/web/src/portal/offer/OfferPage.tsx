// An offer: can I, when, where and with whom, at first sight; then everything else.
import { OfferDocument } from '@mitnand/api-client/operations/offer';
import { useParams } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { KindMark } from '../../shared/offers/KindMark.tsx';
import { Answers } from '../../shared/offers/shown/Answers.tsx';
import { ContactSection } from '../../shared/offers/shown/ContactSection.tsx';
import { Dates } from '../../shared/offers/shown/Dates.tsx';
import { Facts } from '../../shared/offers/shown/Facts.tsx';
import { MachineReadable } from './MachineReadable.tsx';
import { NoSuchOffer } from './NoSuchOffer.tsx';
import { OfferAction } from './OfferAction.tsx';
import { OfferPicture } from '../../shared/offers/shown/OfferPicture.tsx';
import { OfferText } from '../../shared/offers/shown/OfferText.tsx';
import { useLiveOccurrences } from '../../shared/offers/useLiveOccurrences.ts';
import { VenueSection } from '../../shared/offers/shown/VenueSection.tsx';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

const datesShown = 12;

export default function OfferPage() {
  const { number = '' } = useParams();
  const { data, refusal, refresh } = useQuery(OfferDocument, { number, first: datesShown });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  if (!data.offer) return <NoSuchOffer />;
  return <Offer offer={data.offer} onGap={refresh} />;
}

function Offer({ offer, onGap }: { offer: ShownOffer; onGap: () => void }) {
  const { t } = usePage();
  const occurrences = useLiveOccurrences(offer.id, offer.occurrences, onGap);
  const next = occurrences.find(({ bookable, status }) => bookable && status !== 'CANCELLED');
  const calledOff = occurrences[0]?.status === 'CANCELLED' ? occurrences[0] : undefined;
  usePageHead({ title: offer.title, description: offer.summary, picture: offer.picture });
  return (
    <article className="page offer">
      <header className="offer__head">
        <KindMark kind={offer.kind} />
        <h1 {...wordsIn(offer.textLanguage)}>{offer.title}</h1>
        <Answers offer={offer} next={next} calledOff={calledOff} />
      </header>
      <OfferAction offer={offer} next={next} />
      <OfferPicture offer={offer} />
      <OfferText offer={offer} />
      {offer.schedule === 'DATED' && <Dates offer={offer} occurrences={occurrences} />}
      <Facts offer={offer} />
      {offer.venue && <VenueSection venue={offer.venue} />}
      <ContactSection offer={offer} />
      <p className="quiet offer__number">{t('offer.number', { number: offer.number })}</p>
      <MachineReadable offer={offer} occurrences={occurrences} />
    </article>
  );
}
