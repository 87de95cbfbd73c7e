// One date of the day: what it is, how it stands, who comes, and what one can do right here.
import type { DateOfTodayFragment } from '@mitnand/api-client/types';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { FreePlaces } from '../../../shared/offers/FreePlaces.tsx';
import { KindMark } from '../../../shared/offers/KindMark.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { HeldElsewhere } from '../../bookings/elsewhere/HeldElsewhere.tsx';
import { holds, useMe } from '../../session/me.ts';
import { ArrivalRow } from './ArrivalRow.tsx';
import { doorsOpenAt, phaseOf, type Phase } from './day-timeline.ts';
import type { Arrivals } from './useArrivals.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

interface DateOfDayProps {
  date: DateOfTodayFragment;
  arrivals: Arrivals;
  showsVenue: boolean;
}

export function DateOfDay({ date, arrivals, showsVenue }: DateOfDayProps) {
  const { t, dates, now } = usePage();
  const me = useMe();
  const { occurrence, bookings } = date;
  const { offer, venue, startsAt, endsAt, cancelReason } = occurrence;
  const phase = phaseOf(occurrence, now);
  const [named, walkIns] = [
    bookings.filter(({ channel }) => channel !== 'WALK_IN'),
    bookings.filter(({ channel }) => channel === 'WALK_IN'),
  ];
  const settled = phase === 'over' && named.every(({ status }) => status !== 'CONFIRMED');
  const hasDoorsOpen = phase === 'doors' || phase === 'running';
  const callsNumbers =
    offer.kind === 'CONSULTATION' && hasDoorsOpen && holds(me, 'QUARTIER_TEAM', 'TOWN_ADMIN');
  const id = `termin-${occurrence.id}`;
  return (
    <li className={`stop stop--${phase} looks-${looks[offer.kind]}`}>
      <p className="stop__time">{dates.timeRange(startsAt, endsAt)}</p>
      <section className="stop__card" aria-labelledby={id}>
        <div className="stop__head">
          <h2 id={id} {...wordsIn(offer.textLanguage)}>
            {offer.title}
          </h2>
          <KindMark kind={offer.kind} />
          {showsVenue && venue && <p className="quiet">{venue.name}</p>}
          <p className="stop__standing">
            <PhaseWords phase={phase} startsAt={startsAt} />
            {date.expected > 0 && phase !== 'calledOff' && (
              <span>
                {phase === 'later'
                  ? t('today.booked', { count: date.expected })
                  : t('today.came', { came: date.arrived, expected: date.expected })}
              </span>
            )}
            {phase !== 'over' && phase !== 'calledOff' && <FreePlaces {...occurrence} />}
            {date.waitingCount > 0 && <span>{t('today.waiting', { count: date.waitingCount })}</span>}
            {date.walkIns > 0 && <span>{t('today.walkIns', { count: date.walkIns })}</span>}
          </p>
          {cancelReason && <p>{cancelReason}</p>}
        </div>
        {named.length === 0 && phase !== 'calledOff' && <p className="quiet">{t('today.nobody')}</p>}
        {named.length > 0 &&
          (settled || phase === 'calledOff' ? (
            <details className="stop__more">
              <summary>{t('today.showList', { count: named.length })}</summary>
              {rows()}
            </details>
          ) : (
            rows()
          ))}
        <HeldElsewhere bookings={date.heldElsewhere} level={3} />
        <div className="stop__do">
          {date.takesWalkIns && (
            <Button
              kind="secondary"
              small
              aria-label={t('today.walkInName', { offer: offer.title })}
              onClick={() => void arrivals.countWalkIn(occurrence.id, offer.title)}
            >
              {`+ ${t('today.walkIn')}`}
            </Button>
          )}
          {walkIns.length > 0 && phase !== 'calledOff' && (
            <Button
              kind="tertiary"
              small
              aria-label={`${t('today.undoWalkIn')}: ${offer.title}`}
              onClick={() => void arrivals.undoWalkIn(walkIns.at(-1)!.id, offer.title)}
            >
              {t('today.minusWalkIn')}
            </Button>
          )}
          {callsNumbers && (
            <Link
              href={`/team/aufruf/${occurrence.id}`}
              className={buttonClass('tertiary', false, true)}
              aria-label={t('today.numbersName', { offer: offer.title })}
            >
              {t('today.numbers')}
            </Link>
          )}
          {occurrence.bookable && (
            <Link
              href={`/team/buchungen/neu?termin=${occurrence.id}&angebot=${offer.id}`}
              className={buttonClass('tertiary', false, true)}
              aria-label={t('today.bookHereName', { offer: offer.title })}
            >
              {t('today.bookHere')}
            </Link>
          )}
        </div>
      </section>
    </li>
  );

  function rows() {
    const several = named.some((booking) => booking.startsAt !== named[0]?.startsAt);
    return (
      <ul className="arrivals" aria-label={t('today.arrivals', { offer: offer.title })}>
        {named.map((booking) => (
          <ArrivalRow
            key={booking.id}
            {...{ booking, arrivals }}
            open={now >= doorsOpenAt(booking.startsAt)}
            showsTime={several}
          />
        ))}
      </ul>
    );
  }
}

const looks = { ENGAGEMENT: 'hand', CONSULTATION: 'speech', GATHERING: 'cups' } as const;

function PhaseWords({ phase, startsAt }: { phase: Phase; startsAt: string }) {
  const { t, dates } = usePage();
  if (phase === 'calledOff') return <b className="stop__phase">{t('today.calledOff')}</b>;
  if (phase === 'running') return <b className="stop__phase">{t('today.running')}</b>;
  if (phase === 'over') return <b className="stop__phase">{t('today.over')}</b>;
  return phase === 'later' ? (
    <span>{t('today.opensAt', { time: dates.time(doorsOpenAt(startsAt)) })}</span>
  ) : null;
}
