// A date to choose: one button, or one for each time it has.
import type { DateToBookFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { FreePlaces } from '../../../shared/offers/FreePlaces.tsx';
import { KindMark } from '../../../shared/offers/KindMark.tsx';
import { whereText } from '../../../shared/offers/whereText.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Place } from './places.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

interface DateChoiceProps {
  date: DateToBookFragment;
  places: Place[];
  /** Whether it is the soonest one with a free place. */
  next: boolean;
  onChoose: (place: Place) => void;
}

export function DateChoice({ date, places, next, onChoose }: DateChoiceProps) {
  const { t, dates } = usePage();
  const { offer, venue, startsAt, endsAt } = date;
  const several = date.slots.length > 1;
  return (
    <li className="date-choice">
      {next && <p className="date-choice__next">{t('teamBookings.new.next')}</p>}
      <p className="date-choice__when">{dates.span(startsAt, endsAt)}</p>
      <h2 className="date-choice__what" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </h2>
      <p className="date-choice__where">
        <KindMark kind={offer.kind} />
        <span className="quiet">{whereText(t, { venue, online: offer.online })}</span>
      </p>
      <FreePlaces {...date} />
      <div className="buttons">
        {places.map((place) => (
          <Button
            key={`${place.choice.startsAt} ${place.choice.mode}`}
            kind="secondary"
            small
            aria-label={`${words(place)}: ${offer.title}, ${dates.dayAndTime(place.choice.startsAt)}`}
            onClick={() => onChoose(place)}
          >
            {words(place)}
          </Button>
        ))}
      </div>
    </li>
  );

  function words({ choice: { startsAt: time, mode, freePlaces } }: Place): string {
    const waits = freePlaces === 0;
    if (!several) return waits ? t('teamBookings.new.chooseWaiting') : t('teamBookings.new.choose');
    const how = mode && date.slots.some((slot) => slot.mode !== mode) ? [t(`mode.${mode}`)] : [];
    const full = waits ? [t('teamBookings.new.noPlace')] : [];
    return [dates.time(time), ...how, ...full].join(', ');
  }
}
