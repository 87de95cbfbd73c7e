// All coming dates with their free places, each with its own way in.
import './dates.css';
import type { SlotChoice } from '../slot-choices.ts';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { signUpAddress } from '../../booking/signUpAddress.ts';
import { FreePlaces } from '../FreePlaces.tsx';
import { standingOf } from '../standing.ts';
import { differInTime, slotChoices } from '../slot-choices.ts';
import { withItsMonth } from '../../page/in-one-piece.ts';
import { usePage } from '../../page/PageContext.ts';
import { DateToCalendar } from './DateToCalendar.tsx';
import type { ShownOccurrence, ShownOffer } from './shown-offer.ts';

const shownAtOnce = 4;

interface DatesProps {
  offer: ShownOffer;
  occurrences: ShownOccurrence[];
}

interface AllDatesProps extends DatesProps {
  /** Asks for further dates, where there may be some. */
  onMoreDates?: (() => void) | undefined;
}

export function Dates({ offer, occurrences, onMoreDates }: AllDatesProps) {
  const { t } = usePage();
  const later = occurrences.slice(shownAtOnce);
  // The browser looks for the anchor of a link before this page is there.
  useEffect(() => {
    if (location.hash === '#termine') document.getElementById('termine')?.scrollIntoView();
  }, []);
  return (
    <section id="termine" aria-labelledby="termine-kopf" tabIndex={-1}>
      <h2 id="termine-kopf">{t('offer.dates')}</h2>
      {occurrences.length === 0 && <p>{t('offer.noDates')}</p>}
      <DateList {...{ offer }} occurrences={occurrences.slice(0, shownAtOnce)} />
      {later.length > 0 && (
        <details className="dates__later">
          <summary>
            {onMoreDates ? t('offer.manyLaterDates') : t('offer.laterDates', { count: later.length })}
          </summary>
          <DateList {...{ offer }} occurrences={later} />
          {onMoreDates && (
            <PassingButton kind="secondary" onClick={onMoreDates}>
              {t('offer.evenMoreDates')}
            </PassingButton>
          )}
        </details>
      )}
    </section>
  );
}

function DateList({ offer, occurrences }: DatesProps) {
  return (
    <ul className="dates">
      {occurrences.map((occurrence) => (
        <DateRow key={occurrence.id} {...{ offer, occurrence }} />
      ))}
    </ul>
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
        <h3>{withItsMonth(dates.relativeDay(day, dates.dateOf(now)))}</h3>
        <p>
          {day === dates.dateOf(endsAt) ? dates.timeRange(startsAt, endsAt) : dates.span(startsAt, endsAt)}
        </p>
        {elsewhere && <p>{t('offer.elsewhere', { venue: venue.name })}</p>}
        {(oneTime || full || !occurrence.bookable) && <FreePlaces {...occurrence} />}
        {full && waitingCount > 0 && <p className="quiet">{t('offer.waiting', { count: waitingCount })}</p>}
        {cancelReason && (
          <p className="quiet" dir="auto">
            {cancelReason}
          </p>
        )}
        {occurrence.bookable && <DateToCalendar {...{ offer, occurrence }} />}
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
  const byTime = differInTime(choices);
  const byMode = choices.some(({ mode }) => mode !== choices[0]?.mode);
  return (
    <ul className="times">
      {choices.map((choice) => {
        const { startsAt, mode, freePlaces } = choice;
        const modeWords = mode && byMode ? t(`mode.${mode}`) : null;
        const words = (
          <>
            <b>{[byTime && dates.time(startsAt), modeWords].filter(Boolean).join(' · ')}</b>
            <span>{freePlaces === 0 ? t('places.taken') : placesShort(freePlaces)}</span>
          </>
        );
        return (
          <li key={`${startsAt}${mode}`}>
            {freePlaces === 0 ? (
              <span className="time time--gone">{words}</span>
            ) : (
              <Link className="time" href={signUpAddress(offer.number, occurrence.id, choice)}>
                {words}
                <VisuallyHidden>, {dates.day(dates.dateOf(startsAt))}</VisuallyHidden>
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
