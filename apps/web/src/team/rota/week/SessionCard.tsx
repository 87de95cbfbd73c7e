// A session with who is in it; a mentor can be dropped on it, or added by its button.
import { Button } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useDropZone } from './dragging.ts';
import { MentorChip } from './MentorChip.tsx';
import { isForsaken, type MentorThere, type Session, takes, type Taken } from './week.ts';

export interface SessionDeeds {
  onAdd: (session: Session) => void;
  onOpen: (session: Session, mentor: MentorThere) => void;
  onTaken: (session: Session, taken: Taken) => void;
}

interface SessionCardProps extends SessionDeeds {
  session: Session;
  showsVenue: boolean;
}

export function SessionCard({ session, showsVenue, onAdd, onOpen, onTaken }: SessionCardProps) {
  const { t, dates, now } = usePage();
  const { id, title, startsAt, endsAt, venue, mentors } = session;
  const over = Date.parse(endsAt) <= now;
  const { open, zone } = useDropZone(
    (taken) => !over && takes(session, taken),
    (taken) => onTaken(session, taken),
  );
  const time = dates.timeRange(startsAt, endsAt);
  return (
    <li className={open ? 'session session--open' : 'session'} {...zone}>
      <article aria-labelledby={`${id}-titel`}>
        <h3 id={`${id}-titel`}>
          {time}
          <span className="session__title">{title}</span>
        </h3>
        {showsVenue && venue && <p className="quiet">{venue}</p>}
        {mentors.length === 0 && <p className="session__nobody">{t('rota.nobody')}</p>}
        {isForsaken(session) && !over && <p className="session__nobody">{t('rota.nobodyLeft')}</p>}
        <ul className="session__mentors" aria-label={t('rota.mentorsThere')}>
          {mentors.map((mentor) => (
            <li key={mentor.mentorId}>
              <MentorChip {...{ session, mentor }} onOpen={() => onOpen(session, mentor)} />
            </li>
          ))}
        </ul>
        {!over && (
          <Button kind="tertiary" small aria-haspopup="dialog" onClick={() => onAdd(session)}>
            {t('rota.add')}
            <VisuallyHidden>
              : {title}, {dates.dayAndTime(startsAt)}
            </VisuallyHidden>
          </Button>
        )}
      </article>
    </li>
  );
}
