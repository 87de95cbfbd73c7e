// Who helps, with the hours of the week; on a wide page to be dragged onto a session.
import { usePage } from '../../../shared/page/PageContext.ts';
import { useDraggable } from './dragging.ts';
import { hoursOf, type MentorOfWeek } from './week.ts';

export function MentorPool({ mentors }: { mentors: readonly MentorOfWeek[] }) {
  const { t } = usePage();
  return (
    // What scrolls can be reached with the keyboard too.
    <aside className="mentor-pool" aria-labelledby="wer-hilft" tabIndex={0}>
      <h2 id="wer-hilft">{t('rota.pool')}</h2>
      <p className="quiet mentor-pool__how">{t('rota.poolHow')}</p>
      <ul>
        {mentors.map((mentor) => (
          <PoolMentor key={mentor.id} mentor={mentor} />
        ))}
      </ul>
    </aside>
  );
}

function PoolMentor({ mentor }: { mentor: MentorOfWeek }) {
  const draggable = useDraggable({ mentorId: mentor.id, name: mentor.name, from: null });
  return (
    <li className="mentor-pool__mentor" {...draggable}>
      <b>{mentor.name}</b>
      <WeekHours mentor={mentor} />
    </li>
  );
}

/** `3 von 6 Stunden`, or the hours alone where there is no limit. */
export function WeekHours({ mentor: { minutes, limitMinutes } }: { mentor: MentorOfWeek }) {
  const { t, language } = usePage();
  const hours = hoursOf(minutes, language);
  const isOver = limitMinutes !== null && minutes > limitMinutes;
  return (
    <span className={isOver ? 'week-hours week-hours--over' : 'week-hours'}>
      {limitMinutes === null
        ? t('rota.hours', { hours })
        : t('rota.hoursOf', { hours, limit: hoursOf(limitMinutes, language) })}
    </span>
  );
}
