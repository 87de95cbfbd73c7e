// What needs somebody: enquiries, dates short of people, held places that run out, offers that went stale or wait for review, drafts deleted soon.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Arrivals } from '../arrivals/useArrivals.ts';
import type { Day } from '../useDay.ts';
import { Bursts } from './Bursts.tsx';
import { EnquiriesWaiting } from './EnquiriesWaiting.tsx';
import { FadingDrafts } from './FadingDrafts.tsx';
import { HeldPlaces } from './HeldPlaces.tsx';
import { OffersInReview, StaleOffers } from './OffersOnDesk.tsx';
import { ShortDates } from './ShortDates.tsx';

/** How many things need somebody. */
export function thingsToDo(day: Day): number {
  const { enquiries, shortDates, heldPlaces, staleOffers, offersInReview, fadingDrafts, bursts } = day;
  return [enquiries, shortDates, heldPlaces, staleOffers, offersInReview, fadingDrafts, bursts].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

interface AttentionProps {
  day: Day;
  arrivals: Arrivals;
  onChanged: () => void;
}

export function Attention({ day, arrivals, onChanged }: AttentionProps) {
  const { t } = usePage();
  return (
    <aside className="attention" id="aufgaben" tabIndex={-1} aria-labelledby="aufgaben-titel">
      <h2 id="aufgaben-titel">{t('today.someone')}</h2>
      {thingsToDo(day) === 0 && <p>{t('today.nothingToDo')}</p>}
      <EnquiriesWaiting enquiries={day.enquiries} />
      <HeldPlaces places={day.heldPlaces} arrivals={arrivals} />
      <ShortDates dates={day.shortDates} />
      <OffersInReview offers={day.offersInReview} />
      <StaleOffers offers={day.staleOffers} onWritten={onChanged} />
      <FadingDrafts drafts={day.fadingDrafts} onWritten={onChanged} />
      <Bursts bursts={day.bursts} />
    </aside>
  );
}
