// The date that is about to be booked, with its free places as they are now.
import { Button } from '@mitnand/ui/Button.tsx';
import { FreePlaces } from '../../../shared/offers/FreePlaces.tsx';
import { whereText } from '../../../shared/offers/whereText.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Place } from './places.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function ChosenPlace({ place, onOther }: { place: Place; onOther: () => void }) {
  const { t, dates } = usePage();
  const { date, choice } = place;
  const { offer, venue } = date;
  const online = choice.mode === 'ONLINE';
  return (
    <section className="chosen" aria-label={t('teamBookings.new.chosen')}>
      <p className="date-choice__when">{dates.span(choice.startsAt, choice.endsAt)}</p>
      <p className="date-choice__what" {...wordsIn(offer.textLanguage)}>
        {offer.title}
      </p>
      <p className="quiet">
        {online ? t('place.online') : whereText(t, { venue, online: offer.online && !choice.mode })}
      </p>
      <FreePlaces {...date} freePlaces={choice.freePlaces} />
      <div>
        <Button kind="tertiary" small onClick={onOther}>
          {t('teamBookings.new.change')}
        </Button>
      </div>
    </section>
  );
}
