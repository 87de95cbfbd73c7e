// What needs somebody: calls to make, what reached nobody, swaps to tell of, enquiries, silent kiosks and screens, dates short of people, held places that run out, offers that went stale or wait for review, drafts deleted soon.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Arrivals } from '../arrivals/useArrivals.ts';
import type { Day, ToTell } from '../useDay.ts';
import { Bursts } from './Bursts.tsx';
import { Calls } from './Calls.tsx';
import { EnquiriesWaiting } from './EnquiriesWaiting.tsx';
import { FadingDrafts } from './FadingDrafts.tsx';
import { HeldPlaces } from './HeldPlaces.tsx';
import { OffersInReview, StaleOffers } from './OffersOnDesk.tsx';
import { ShortDates } from './ShortDates.tsx';
import { SilentKiosks, SilentScreens } from './SilentDevices.tsx';
import { SwapsToTell } from './SwapsToTell.tsx';
import { UndeliveredMessages } from './UndeliveredMessages.tsx';

/** How many things need somebody. */
export function thingsToDo(day: Day, { calls, undeliveredMessages }: ToTell): number {
  const {
    enquiries,
    shortDates,
    heldPlaces,
    staleOffers,
    offersInReview,
    fadingDrafts,
    bursts,
    silentKiosks,
    silentScreens,
    swapsToTell,
  } = day;
  const ofOffers = [shortDates, heldPlaces, staleOffers, offersInReview, fadingDrafts];
  const ofDay = [enquiries, silentKiosks, silentScreens, swapsToTell, bursts, ...ofOffers];
  return [...ofDay, calls, undeliveredMessages].reduce((sum, { length }) => sum + length, 0);
}

interface AttentionProps {
  day: Day;
  toTell: ToTell;
  arrivals: Arrivals;
  onChanged: () => void;
}

export function Attention({ day, toTell, arrivals, onChanged }: AttentionProps) {
  const { t } = usePage();
  return (
    <aside className="attention" id="aufgaben" tabIndex={-1} aria-labelledby="aufgaben-titel">
      <h2 id="aufgaben-titel">{t('today.someone')}</h2>
      {thingsToDo(day, toTell) === 0 && <p>{t('today.nothingToDo')}</p>}
      <Calls calls={toTell.calls} onChanged={onChanged} />
      <UndeliveredMessages undelivered={toTell.undeliveredMessages} onChanged={onChanged} />
      <SwapsToTell swaps={day.swapsToTell} onChanged={onChanged} />
      <EnquiriesWaiting enquiries={day.enquiries} />
      <SilentKiosks kiosks={day.silentKiosks} />
      <SilentScreens screens={day.silentScreens} />
      <HeldPlaces places={day.heldPlaces} arrivals={arrivals} />
      <ShortDates dates={day.shortDates} />
      <OffersInReview offers={day.offersInReview} />
      <StaleOffers offers={day.staleOffers} onWritten={onChanged} />
      <FadingDrafts drafts={day.fadingDrafts} onWritten={onChanged} />
      <Bursts bursts={day.bursts} />
    </aside>
  );
}
