// What somebody has booked, above the wire: what, when and where.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { ChosenTime } from '../booking/ChosenTime.tsx';

export function OwnFacts({ booking: { occurrence, slot } }: { booking: OwnBookingFragment }) {
  const { offer, venue } = occurrence;
  return (
    <>
      <p className="kiosk__text" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </p>
      <ChosenTime time={slot ?? occurrence} venue={venue} />
    </>
  );
}
