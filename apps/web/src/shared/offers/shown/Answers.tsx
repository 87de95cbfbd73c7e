// The four answers at first sight: when, where, with whom, and whether there is room.
import './answers.css';
import { ClockIcon, PeopleIcon, PlaceIcon, SeatIcon, StepFreeIcon } from '@mitnand/ui/pictures/icons.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import type { ReactNode } from 'react';
import { FreePlaces } from '../FreePlaces.tsx';
import { isFree, standingOf } from '../standing.ts';
import { whereText } from '../whereText.ts';
import { inOnePiece, withItsMonth, withItsNumber } from '../../page/in-one-piece.ts';
import { usePage } from '../../page/PageContext.ts';
import type { ShownOccurrence, ShownOffer } from './shown-offer.ts';

interface AnswersProps {
  offer: ShownOffer;
  /** The first date one can still book. */
  next: ShownOccurrence | undefined;
  /** The nearest date, when it is called off. */
  calledOff: ShownOccurrence | undefined;
}

export function Answers({ offer, next, calledOff }: AnswersProps) {
  const { t, dates } = usePage();
  const later = next && standingOf(next) === 'full' ? offer.occurrences.find(isFree) : undefined;
  const stepFree = offer.venue?.accessibility.includes('STEP_FREE');
  return (
    <dl className="answers">
      <Answer question={t('offer.when')} sign={<ClockIcon />}>
        {calledOff && <CalledOff {...calledOff} />}
        {(next || !calledOff) && <When offer={offer} next={next} />}
      </Answer>
      <Answer question={t('offer.where')} sign={<PlaceIcon />}>
        {whereText(t, offer)}
        {stepFree && (
          <span className="answers__extra">
            <StepFreeIcon /> {t('accessibility.STEP_FREE')}
          </span>
        )}
      </Answer>
      <Answer question={t('offer.withWhom')} sign={<PeopleIcon />}>
        <bdi>{withItsNumber(offer.organisation.name)}</bdi>
        {', '}
        <a href="#kontakt">{offer.contact.name}</a>
      </Answer>
      {next && (
        <Answer question={t('offer.places')} sign={<SeatIcon />}>
          <span aria-live="polite">
            <FreePlaces {...next} />
          </span>
          {later && (
            <span className="answers__extra">
              {t('offer.freeLater', { day: inOnePiece(dates.day(dates.dateOf(later.startsAt))) })}
            </span>
          )}
        </Answer>
      )}
    </dl>
  );
}

function Answer({ question, sign, children }: { question: string; sign: ReactNode; children: ReactNode }) {
  return (
    <div className="answers__row">
      <dt>
        {sign}
        <VisuallyHidden>{question}</VisuallyHidden>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function CalledOff({ startsAt, cancelReason }: ShownOccurrence) {
  const { t, dates } = usePage();
  return (
    <p className="answers__off">
      <b>{t('when.calledOff', { when: withItsMonth(dates.dayAndTime(startsAt)) })}</b>
      {cancelReason && <span dir="auto">{cancelReason}</span>}
    </p>
  );
}

function When({ offer, next }: { offer: ShownOffer; next: ShownOccurrence | undefined }) {
  const { t, dates, now } = usePage();
  if (offer.schedule === 'BY_ARRANGEMENT') return t('when.byArrangement');
  if (!next) return t('when.noDate');
  const [from, to] = [dates.dateOf(next.startsAt), dates.dateOf(next.endsAt)];
  const others = offer.occurrences.filter(({ bookable }) => bookable).length - 1;
  return (
    <>
      {from === to ? (
        <>
          <b className="answers__day">{dates.relativeDay(from, dates.dateOf(now))}</b>{' '}
          {inOnePiece(dates.timeRange(next.startsAt, next.endsAt))}
        </>
      ) : (
        dates.span(next.startsAt, next.endsAt)
      )}
      {others > 0 && (
        <>
          {' '}
          <a href="#termine">{t('offer.moreDates', { count: others })}</a>
        </>
      )}
    </>
  );
}
