// A mentor stops: who takes over their guests stands there before; while nobody can, they must be moved first.
import { EndMentorDocument } from '@mitnand/api-client/operations/end-mentor';
import { EndMentorConsequencesDocument } from '@mitnand/api-client/operations/end-mentor-consequences';
import type { StaffingEffectsFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { Link } from 'wouter';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { bookingsOfDate } from '../bookings/booking-address.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { Talks } from '../rota/changes/StaffingWords.tsx';

interface EndMentorProps {
  mentor: { id: string; name: string };
  onDone: () => void;
}

export function EndMentor({ mentor, onDone }: EndMentorProps) {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  return (
    <section className="dialog-section" aria-labelledby="mentor-ende">
      <h3 id="mentor-ende">{t('mentors.endTitle')}</h3>
      {open ? (
        <Ending {...{ mentor, onDone }} />
      ) : (
        <div className="buttons">
          <Button kind="secondary" onClick={() => setOpen(true)}>
            {t('mentors.endLook', mentor)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Ending({ mentor, onDone }: EndMentorProps) {
  const { t } = usePage();
  const toast = useToast();
  const { data, refusal } = useQuery(EndMentorConsequencesDocument, { id: mentor.id });
  const ending = useSave(EndMentorDocument);
  const effects = data?.endMentorConsequences;
  const left = effects?.dates.flatMap(({ talks }) => talks).filter(({ toMentor }) => toMentor === null) ?? [];
  const end = async () => {
    if (!effects || left.length > 0 || !(await ending.save({ id: mentor.id }))) return;
    toast({ text: t('mentors.ended', mentor) });
    onDone();
  };
  if (!effects) return refusal ? <RefusalText refusal={refusal} /> : <Loading rows={1} />;
  return (
    <>
      <p>{t('mentors.endDates', { count: effects.dates.length, name: mentor.name })}</p>
      <Talks effects={effects} />
      {left.length > 0 && <p>{t('mentors.moveFirst', { count: left.length })}</p>}
      <DatesToMove effects={effects} />
      <RefusalText refusal={ending.refusal} />
      <div className="buttons">
        <Button kind="secondary" aria-disabled={left.length > 0 || undefined} onClick={() => void end()}>
          {t('mentors.end', mentor)}
        </Button>
      </div>
    </>
  );
}

/** Where those are booked whom nobody else can help. */
function DatesToMove({ effects: { dates: concerned } }: { effects: StaffingEffectsFragment }) {
  const { t, dates } = usePage();
  const stuck = concerned.filter(({ talks }) => talks.some(({ toMentor }) => toMentor === null));
  if (stuck.length === 0) return null;
  return (
    <ul className="rota-talks">
      {stuck.map(({ occurrenceId, on }) => (
        <li key={occurrenceId}>
          <Link href={bookingsOfDate(occurrenceId)}>{t('mentors.bookingsOf', { day: dates.day(on) })}</Link>
        </li>
      ))}
    </ul>
  );
}
