// Whom to put into a session: everybody who helps, with the hours of the week and what they can help with.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { spokenNames } from '../../../shared/offers/spoken-languages.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { WeekHours } from '../week/MentorPool.tsx';
import { type MentorOfWeek, type Session, takes } from '../week/week.ts';

interface AddMentorDialogProps {
  session: Session | null;
  mentors: readonly MentorOfWeek[];
  onClose: () => void;
  onChosen: (session: Session, mentor: MentorOfWeek) => void;
}

export function AddMentorDialog({ session, mentors, onClose, onChosen }: AddMentorDialogProps) {
  const { t, dates, language } = usePage();
  const heading = session
    ? t('rota.addTitle', { session: dates.span(session.startsAt, session.endsAt) })
    : '';
  const free = session ? mentors.filter(({ id }) => takes(session, { mentorId: id })) : [];
  return (
    <Dialog open={session !== null} {...{ onClose, heading }} closeLabel={t('team.close')} look="sheet">
      {session && free.length === 0 && <p>{t('rota.nobodyElse')}</p>}
      {session && (
        <ul className="rota-choices">
          {free.map((mentor) => (
            <li key={mentor.id} className="rota-choices__mentor">
              <span>
                <b>{mentor.name}</b> <WeekHours mentor={mentor} />
                <span className="rota-choices__skills">
                  {mentor.worries.map((worry) => t(`worry.${worry}`)).join(', ')}
                  {` · ${spokenNames(mentor.languages, language)}`}
                </span>
              </span>
              <Button kind="secondary" small onClick={() => onChosen(session, mentor)}>
                {t('rota.choose')}
                <VisuallyHidden>: {mentor.name}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
