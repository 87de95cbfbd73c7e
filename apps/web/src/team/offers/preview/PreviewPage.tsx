// The offer's page as visitors will see it.
import { KindMark } from '../../../shared/offers/KindMark.tsx';
import { Answers } from '../../../shared/offers/shown/Answers.tsx';
import { ContactSection } from '../../../shared/offers/shown/ContactSection.tsx';
import { Dates } from '../../../shared/offers/shown/Dates.tsx';
import { Facts } from '../../../shared/offers/shown/Facts.tsx';
import { OfferPicture } from '../../../shared/offers/shown/OfferPicture.tsx';
import { OfferText } from '../../../shared/offers/shown/OfferText.tsx';
import type { ShownOffer } from '../../../shared/offers/shown/shown-offer.ts';
import { VenueSection } from '../../../shared/offers/shown/VenueSection.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function PreviewPage({ offer }: { offer: ShownOffer }) {
  return (
    <div className="offer">
      <header className="offer__head">
        <KindMark kind={offer.kind} />
        <p className="posting-shown__title" {...wordsIn(offer.textLanguage)}>
          {offer.title}
        </p>
        <Answers offer={offer} next={offer.occurrences[0]} calledOff={undefined} />
      </header>
      <OfferPicture offer={offer} />
      <OfferText offer={offer} />
      {offer.schedule === 'DATED' && <Dates offer={offer} occurrences={offer.occurrences} />}
      <Facts offer={offer} />
      {offer.venue && <VenueSection venue={offer.venue} />}
      <ContactSection offer={offer} />
    </div>
  );
}
