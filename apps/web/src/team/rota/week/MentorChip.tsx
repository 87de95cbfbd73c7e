// A mentor in a session: to be dragged elsewhere, or pressed for everything one can do.
import { usePage } from '../../../shared/page/PageContext.ts';
import { useDraggable } from './dragging.ts';
import type { MentorThere, Session } from './week.ts';

interface MentorChipProps {
  session: Session;
  mentor: MentorThere;
  onOpen: () => void;
}

export function MentorChip({ session, mentor, onOpen }: MentorChipProps) {
  const { t } = usePage();
  const { mentorId, name, slots, booked, absent, asksSwap } = mentor;
  const draggable = useDraggable({ mentorId, name, from: session.id });
  return (
    <button
      type="button"
      className={absent ? 'mentor-chip mentor-chip--absent' : 'mentor-chip'}
      aria-haspopup="dialog"
      onClick={onOpen}
      {...draggable}
    >
      <b>{name}</b>
      <span className="mentor-chip__booked">
        {absent ? t('rota.absent') : t('rota.booked', { booked, slots })}
      </span>
      {asksSwap && <span className="mentor-chip__swap">{t('rota.swapAsked')}</span>}
    </button>
  );
}
