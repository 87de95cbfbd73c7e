// Everything one can do with a mentor of a session, without dragging: elsewhere, out, or absent.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useState } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingsOfDate } from '../../bookings/booking-address.ts';
import type { Wish } from './staffing.ts';
import type { useAbsence } from './useAbsence.ts';
import { type MentorThere, type Session, takes } from '../week/week.ts';

export interface OpenMentor {
  session: Session;
  mentor: MentorThere;
}

interface MentorDialogProps {
  open: OpenMentor | null;
  sessions: readonly Session[];
  absence: ReturnType<typeof useAbsence>;
  onClose: () => void;
  onWish: (wish: Wish) => void;
}

export function MentorDialog({ open, onClose, ...rest }: MentorDialogProps) {
  const { t, dates } = usePage();
  const heading = open && `${open.mentor.name} · ${dates.span(open.session.startsAt, open.session.endsAt)}`;
  return (
    <Dialog open={open !== null} {...{ onClose, heading }} closeLabel={t('team.close')} look="sheet">
      {open && <Ways {...{ ...open, onClose, ...rest }} />}
    </Dialog>
  );
}

function Ways({
  session,
  mentor,
  sessions,
  absence,
  onClose,
  onWish,
}: OpenMentor & Omit<MentorDialogProps, 'open'>) {
  const { t, dates, now } = usePage();
  const taken = { mentorId: mentor.mentorId, name: mentor.name, from: session.id };
  const others = sessions.filter((other) => takes(other, taken) && Date.parse(other.startsAt) > now);
  const [toId, setToId] = useState(others[0]?.id ?? '');
  const to = others.find(({ id }) => id === toId);
  const afterwards = (run: () => void) => () => {
    onClose();
    run();
  };
  if (mentor.absent)
    return (
      <div className="rota-ways">
        <p>{t('rota.isAbsent')}</p>
        <p>
          <Link href={bookingsOfDate(session.id)}>{t('rota.whoLost')}</Link>
        </p>
        <Button onClick={afterwards(() => void absence.back(session, mentor))}>
          {t('rota.comesAfterAll')}
        </Button>
      </div>
    );
  return (
    <div className="rota-ways">
      <p>{t('rota.booked', mentor)}</p>
      {mentor.asksSwap && <p>{t('rota.swapText')}</p>}
      <Button onClick={afterwards(() => void absence.absent(session, mentor))}>
        {t('rota.cantCome', { name: mentor.name })}
      </Button>
      {others.length > 0 && (
        <div className="rota-ways__move">
          <Select
            id="andere-sprechstunde"
            label={t('rota.otherSession')}
            value={toId}
            onChange={({ currentTarget }) => setToId(currentTarget.value)}
          >
            {others.map(({ id, startsAt, endsAt, title, venue }) => (
              <option key={id} value={id}>
                {[dates.span(startsAt, endsAt), title, venue].filter(Boolean).join(' · ')}
              </option>
            ))}
          </Select>
          <Button
            kind="secondary"
            onClick={() => to && onWish({ do: 'MOVE', from: session, session: to, taken })}
          >
            {t('rota.move')}
          </Button>
        </div>
      )}
      <Button kind="tertiary" onClick={() => onWish({ do: 'REMOVE', session, taken })}>
        {t('rota.remove')}
      </Button>
    </div>
  );
}
