// All coming dates with their free places, each with its own way in.
import type { SlotChoice } from '../../shared/offers/slot-choices.ts';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link } from 'wouter';
import { signUpAddress } from '../../shared/booking/signUpAddress.ts';
import { FreePlaces, standingOf } from '../../shared/offers/FreePlaces.tsx';
import { slotChoices } from '../../shared/offers/slot-choices.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import type { ShownOccurrence, ShownOffer } from './OfferPage.tsx';

export function Dates({ offer, occurrences }: { offer: ShownOffer; occurrences: ShownOccurrence[] }) {
  const { t } = usePage();
  return (
    <section id="termine" aria-labelledby="termine-kopf">
      <h2 id="termine-kopf">{t('offer.dates')}</h2>
      {occurrences.length === 0 && <p>{t('offer.noDates')}</p>}
      <ul className="dates">
        {occurrences.map((occurrence) => (
          <DateRow key={occurrence.id} {...{ offer, occurrence }} />
        ))}
      </ul>
    </section>
  );
}

function DateRow({ offer, occurrence }: { offer: ShownOffer; occurrence: ShownOccurrence }) {
  const { t, dates, now } = usePage();
  const { startsAt, endsAt, venue, status, cancelReason, waitingCount } = occurrence;
  const choices = slotChoices(occurrence.slots);
  const day = dates.dateOf(startsAt);
  const elsewhere = venue && venue.id !== offer.venue?.id;
  const full = standingOf(occurrence) === 'full';
  const oneTime = choices.length <= 1;
  return (
    <li className={status === 'CANCELLED' ? 'date date--cancelled' : 'date'}>
      <div className="date__when">
        <h3>{dates.relativeDay(day, dates.dateOf(now))}</h3>
        <p>
          {day === dates.dateOf(endsAt) ? dates.timeRange(startsAt, endsAt) : dates.span(startsAt, endsAt)}
        </p>
        {elsewhere && <p>{t('offer.elsewhere', { venue: venue.name })}</p>}
        {(oneTime || full || !occurrence.bookable) && <FreePlaces {...occurrence} />}
        {full && waitingCount > 0 && <p className="quiet">{t('offer.waiting', { count: waitingCount })}</p>}
        {cancelReason && <p className="quiet">{cancelReason}</p>}
      </div>
      {occurrence.bookable && (oneTime || full) && (
        <Link
          className={buttonClass(full ? 'secondary' : 'primary')}
          href={signUpAddress(offer.number, occurrence.id, oneTime ? choices[0] : undefined)}
        >
          {full ? t('offer.waitingList') : t(`action.${offer.kind}`)}
          <VisuallyHidden>, {dates.dayAndTime(startsAt)}</VisuallyHidden>
        </Link>
      )}
      {occurrence.bookable && !oneTime && !full && <Times {...{ offer, occurrence, choices }} />}
    </li>
  );
}

interface TimesProps {
  offer: ShownOffer;
  occurrence: ShownOccurrence;
  choices: SlotChoice[];
}

function Times({ offer, occurrence, choices }: TimesProps) {
  const { t, dates } = usePage();
  return (
    <ul className="times">
      {choices.map((choice) => {
        const gone = choice.freePlaces === 0;
        const time = dates.time(choice.startsAt);
        const words = (
          <>
            <b>{choice.mode ? t(`mode.${choice.mode}`) : time}</b>
            <span>{gone ? t('places.taken') : placesShort(choice.freePlaces)}</span>
          </>
        );
        return (
          <li key={`${choice.startsAt}${choice.mode}`}>
            {gone && !choice.mode ? (
              <span className="time time--gone">{words}</span>
            ) : (
              <Link className="time" href={signUpAddress(offer.number, occurrence.id, choice)}>
                {words}
                <VisuallyHidden>, {dates.day(dates.dateOf(choice.startsAt))}</VisuallyHidden>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );

  function placesShort(count: number | null) {
    return count === null ? t('places.unlimited') : t('places.free', { count });
  }
}
