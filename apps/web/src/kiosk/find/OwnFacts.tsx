// What somebody has booked, above the wire: what, when and where. Whoever stands near hears it only when they ask for it.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { ChosenTime } from '../booking/ChosenTime.tsx';
import { ReadPrivate } from '../speech/ReadPrivate.tsx';

export function OwnFacts({ booking: { occurrence, slot } }: { booking: OwnBookingFragment }) {
  const { offer, venue } = occurrence;
  return (
    <div className="own-facts" data-private>
      <p className="kiosk__text" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </p>
      <ChosenTime time={slot ?? occurrence} venue={venue} />
    </div>
  );
}

/** The answer that has them read. */
export function ReadOwnFacts() {
  const { t } = usePage();
  return (
    <ReadPrivate root={() => document.querySelector('[data-read]')}>{t('kiosk.speech.booking')}</ReadPrivate>
  );
}
