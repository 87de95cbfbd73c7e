// The record of a session: for whoever was booked one tap, for all others what it was about and a tap.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OwnTalk } from '../useMyWeek.ts';
import { whoComes } from '../who-comes.ts';
import { OtherTalk } from './OtherTalk.tsx';
import { OutcomeButtons } from './OutcomeButtons.tsx';
import { useTalks } from './useTalks.ts';

interface TalkNotesProps {
  occurrenceId: string;
  talks: readonly OwnTalk[];
}

export function TalkNotes({ occurrenceId, talks }: TalkNotesProps) {
  const { t, dates } = usePage();
  const record = useTalks(occurrenceId);
  const booked = talks.filter(({ status, isWalkIn }) => status !== null && status !== 'OFFERED' && !isWalkIn);
  return (
    <div className="talk-notes">
      <h3>
        {t('mentor.talk.title')}{' '}
        <span className="quiet">{t('mentor.talk.sums', { count: record.count })}</span>
      </h3>
      <p className="quiet">{t('mentor.talk.text')}</p>
      <ul className="talk-notes__list">
        {booked.map((talk) => {
          const { slotId, worry, device, startsAt, endsAt } = talk;
          const name = `${dates.time(startsAt)} ${whoComes(t, talk)}`;
          const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
          const outcome = record.noted[slotId];
          return (
            <li key={slotId}>
              <p>
                <b>{name}</b>
                {worry && ` · ${t(`worry.${worry}`)}`}
                {` · ${t('mentor.talk.minutes', { minutes })}`}
              </p>
              {outcome ? (
                <p className="talk-notes__noted">
                  {t('mentor.talk.noted', { outcome: t(`mentor.talk.outcome.${outcome}`) })}
                </p>
              ) : (
                <OutcomeButtons
                  name={name}
                  onChoose={(chosen) => void record.note(slotId, { worry, device, minutes }, chosen)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <OtherTalk {...{ occurrenceId, record }} />
    </div>
  );
}
