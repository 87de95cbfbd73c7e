// An offer: can I, when, where and with whom, at first sight; then everything else.
import './offer-page.css';
import { OfferDocument } from '@mitnand/api-client/operations/offer';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { KindMark } from '../../shared/offers/KindMark.tsx';
import { Answers } from '../../shared/offers/shown/Answers.tsx';
import { ContactSection } from '../../shared/offers/shown/ContactSection.tsx';
import { Dates } from '../../shared/offers/shown/Dates.tsx';
import { Facts } from '../../shared/offers/shown/Facts.tsx';
import { MachineReadable } from './MachineReadable.tsx';
import { NoSuchOffer } from './NoSuchOffer.tsx';
import { OfferAction } from './OfferAction.tsx';
import { calendarAddress } from '../subscribe/feed-addresses.ts';
import { SubscribeOffer } from '../subscribe/SubscribeOffer.tsx';
import { useFeedSite } from '../subscribe/useFeedSite.ts';
import { ShareOffer } from './ShareOffer.tsx';
import { TranslationNote } from './TranslationNote.tsx';
import { useOriginal } from './useOriginal.ts';
import { OfferPicture } from '../../shared/offers/shown/OfferPicture.tsx';
import { OfferText } from '../../shared/offers/shown/OfferText.tsx';
import { useLiveOccurrences } from '../../shared/offers/useLiveOccurrences.ts';
import { VenueSection } from '../../shared/offers/shown/VenueSection.tsx';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

const datesAtFirst = 12;
/** As many as the API gives at once; a series is kept nine weeks ahead. */
const datesAtMost = 100;

export default function OfferPage() {
  const { number = '' } = useParams();
  const [allDates, setAllDates] = useState(false);
  const { data: first, refusal, refresh } = useQuery(OfferDocument, { number, first: datesAtFirst });
  const whole = useQuery(OfferDocument, { number, first: datesAtMost }, { skip: !allDates });
  const data = whole.data ?? first;
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  if (!data.offer) return <NoSuchOffer />;
  const mayHaveMore = data === first && data.offer.occurrences.length === datesAtFirst;
  return (
    <Offer
      offer={data.offer}
      onGap={allDates ? whole.refresh : refresh}
      onMoreDates={mayHaveMore ? () => setAllDates(true) : undefined}
    />
  );
}

interface OfferProps {
  offer: ShownOffer;
  /** Changes were missed: everything is to be asked for again. */
  onGap: () => void;
  /** There may be further dates. */
  onMoreDates: (() => void) | undefined;
}

function Offer({ offer, onGap, onMoreDates }: OfferProps) {
  const { read, isOriginal, turn } = useOriginal(offer);
  const occurrences = useLiveOccurrences(offer.id, offer.occurrences, onGap);
  const live = { ...offer, occurrences };
  const next = occurrences.find(({ bookable, status }) => bookable && status !== 'CANCELLED');
  const calledOff = occurrences[0]?.status === 'CANCELLED' ? occurrences[0] : undefined;
  const { number, title, summary, venue, picture } = offer;
  const shows = [title, venue?.name, picture?.id, next?.startsAt, next?.endsAt, calledOff?.startsAt];
  const calendar = calendarAddress('offer', number, useFeedSite());
  usePageHead({
    title,
    description: summary,
    picture: { name: number, shows },
    feeds: offer.schedule === 'DATED' ? [{ label: title, type: 'text/calendar', address: calendar }] : [],
  });
  return (
    <article className="page offer">
      <header className="offer__head">
        <KindMark kind={offer.kind} />
        <h1 {...wordsIn(read.textLanguage)}>{read.title}</h1>
        <Answers offer={live} next={next} calledOff={calledOff} />
      </header>
      <OfferAction offer={live} next={next} />
      <OfferPicture offer={offer} />
      <OfferText offer={read}>
        <TranslationNote offer={offer} isOriginal={isOriginal} onTurn={() => void turn()} />
      </OfferText>
      {offer.schedule === 'DATED' && <Dates {...{ offer, occurrences, onMoreDates }} />}
      <Facts offer={read} />
      {offer.venue && <VenueSection venue={offer.venue} />}
      <ContactSection offer={offer} />
      <ShareOffer offer={read} />
      <SubscribeOffer offer={offer} />
      <MachineReadable offer={offer} occurrences={occurrences} />
    </article>
  );
}
