// One session: when, where, with whom, who comes; and what one can do about it from here.
import { Button } from '@mitnand/ui/Button.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { OpenHours } from './hours/OpenHours.tsx';
import { phaseOf } from './phase.ts';
import { SwapDialog } from './swaps/SwapDialog.tsx';
import { SwapStanding } from './swaps/SwapStanding.tsx';
import { TalkRow } from './TalkRow.tsx';
import { TalkNotes } from './talks/TalkNotes.tsx';
import type { OwnSession, SwapQuestion } from './useMyWeek.ts';
import type { WeekDeeds } from './useWeekDeeds.ts';

interface SessionCardProps {
  session: OwnSession;
  /** What one asked others about it, if anything. */
  asked: SwapQuestion | undefined;
  deeds: WeekDeeds;
}

export function SessionCard({ session, asked, deeds }: SessionCardProps) {
  const { t, dates, now } = usePage();
  const { occurrence, occurrenceId, absentSince, colleagues, talks } = session;
  const { startsAt, endsAt, status, offer, venue } = occurrence;
  const calledOff = status === 'CANCELLED';
  const phase = phaseOf(occurrence, now);
  const when = dates.span(startsAt, endsAt);
  const id = `stunde-${occurrenceId}`;
  const comes = !calledOff && !absentSince;
  return (
    <li className={calledOff || absentSince ? 'my-session my-session--off' : 'my-session'}>
      <section aria-labelledby={id}>
        <div className="my-session__head">
          <h2 id={id}>
            <span className="my-session__day">
              {dates.relativeDay(dates.dateOf(startsAt), dates.dateOf(now))}
            </span>{' '}
            <span className="my-session__time">{dates.timeRange(startsAt, endsAt)}</span>
          </h2>
          {phase === 'running' && comes && <b className="my-session__phase">{t('mentor.running')}</b>}
          <p {...wordsIn(offer.textLanguage)}>{offer.title}</p>
          <p>{venue ? `${venue.name}, ${venue.street}` : t('mentor.online')}</p>
          {comes && (
            <p className="quiet">
              {colleagues.length > 0 ? t('mentor.with', { names: colleagues.join(', ') }) : t('mentor.alone')}
            </p>
          )}
          {calledOff && (
            <p>
              <b>{t('mentor.calledOff')}</b> {occurrence.cancelReason}
            </p>
          )}
        </div>
        {absentSince && !calledOff && (
          <Absent {...{ when, phase }} onBack={() => void deeds.back(occurrenceId)} />
        )}
        {comes && talks.length > 0 && (
          <ul className="my-talks" aria-label={t('mentor.people', { session: when })}>
            {talks.map((talk) => (
              <TalkRow key={talk.slotId} talk={talk} />
            ))}
          </ul>
        )}
        {comes && (phase === 'open' || phase === 'running') && <OpenHours occurrenceId={occurrenceId} />}
        {comes && phase !== 'coming' && <TalkNotes {...{ occurrenceId, talks }} />}
        {asked && comes && <SwapStanding {...{ asked, deeds }} />}
        {comes && phase !== 'over' && <Excuses {...{ session, when, deeds }} />}
      </section>
    </li>
  );
}

interface AbsentProps {
  when: string;
  phase: ReturnType<typeof phaseOf>;
  onBack: () => void;
}

function Absent({ when, phase, onBack }: AbsentProps) {
  const { t } = usePage();
  return (
    <div className="my-session__absent">
      <p>
        <b>{t('mentor.absent.is')}</b> {t('mentor.absent.text')}
      </p>
      {phase !== 'over' && (
        <Button kind="secondary" aria-label={t('mentor.absent.backName', { session: when })} onClick={onBack}>
          {t('mentor.absent.back')}
        </Button>
      )}
    </div>
  );
}

function Excuses({ session, when, deeds }: { session: OwnSession; when: string; deeds: WeekDeeds }) {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const { occurrenceId } = session;
  return (
    <div className="my-session__do">
      <Button
        kind="secondary"
        aria-label={t('mentor.absent.doName', { session: when })}
        onClick={() => void deeds.absent(occurrenceId)}
      >
        {t('mentor.absent.do')}
      </Button>
      <Button
        kind="secondary"
        aria-label={t('mentor.swap.doName', { session: when })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('mentor.swap.do')}
      </Button>
      <SwapDialog {...{ open, occurrenceId, when, deeds }} onClose={() => setOpen(false)} />
    </div>
  );
}
