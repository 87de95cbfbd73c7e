// Books for a caller or a visitor in three steps: find the date, say who comes, read out number and PIN.
import '../bookings.css';
import { DatesToBookDocument } from '@mitnand/api-client/operations/dates-to-book';
import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { useLiveOccurrences } from '../../../shared/offers/useLiveOccurrences.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { useVenueChoice } from '../../venue-choice/useVenueChoice.ts';
import { Booked } from './Booked.tsx';
import { FindDate, nothingWanted } from './FindDate.tsx';
import { GuestForm } from './GuestForm.tsx';
import { asItIsNow, placesOf, type Place } from './places.ts';
import { useBookForGuest } from './useBookForGuest.ts';

/** As many dates as one may ask for: the next ones of a whole town. */
const most = 100;

export default function BookForPage() {
  const { t, now } = usePage();
  const address = new URLSearchParams(useSearch());
  const [termin, offerId] = [address.get('termin'), address.get('angebot')];
  const choice = useVenueChoice();
  const [wanted, setWanted] = useState({ ...nothingWanted, offerId });
  const [place, setPlace] = useState<Place | null>(null);
  // The form stays where it is while another date is looked for: nothing typed is lost.
  const [choosing, setChoosing] = useState(true);
  const bookForGuest = useBookForGuest();
  const filter = {
    ...(wanted.text && { text: wanted.text }),
    ...(wanted.offerId && { offerId: wanted.offerId }),
    ...(choice.venueId && { venueIds: [choice.venueId] }),
  };
  const { data, refusal, refresh } = useQuery(DatesToBookDocument, { filter, first: most });
  const dates = useLiveOccurrences(null, data?.datesToBook ?? none, refresh);

  const choose = (chosen: Place) => {
    setPlace(chosen);
    setChoosing(false);
    bookForGuest.forgive();
  };
  const chosenOnce = useRef(false);
  useEffect(() => {
    const named = data?.datesToBook.find(({ id }) => id === termin);
    if (!named || chosenOnce.current) return;
    chosenOnce.current = true;
    const places = placesOf(named, now, true);
    if (places.length === 1) choose(places[0]!);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for the date one came with
  }, [data]);

  const { receipt } = bookForGuest;
  const step = receipt ? 3 : choosing || !place ? 1 : 2;
  const startOver = () => {
    bookForGuest.startOver();
    setPlace(null);
    setWanted(nothingWanted);
    setChoosing(true);
  };
  return (
    <TeamPage
      title={t('teamBookings.new.title')}
      lead={`${t('teamBookings.new.steps', { step })}: ${t(`teamBookings.new.step${step}`)}`}
      back={{ href: '/team', label: t('teamBookings.new.toToday') }}
    >
      {receipt ? (
        <Booked receipt={receipt} onAnother={startOver} />
      ) : (
        <>
          {step === 1 && (
            <FindDate
              {...{ dates, wanted, choice, refusal, refresh }}
              loading={!data}
              onWanted={setWanted}
              onChoose={choose}
            />
          )}
          {place && (
            <div hidden={step !== 2}>
              <GuestForm
                place={asItIsNow(place, dates)}
                chosenToWait={place.choice.freePlaces === 0}
                bookForGuest={bookForGuest}
                onOther={() => setChoosing(true)}
                onChoose={choose}
              />
            </div>
          )}
        </>
      )}
    </TeamPage>
  );
}

const none: never[] = [];
