// The rota: who helps in which session of a week; mentors are moved by hand or by menu, and one sees before what it means.
import '../today/day-bar.css';
import './rota.css';
import { RotaDocument } from '@mitnand/api-client/operations/rota';
import type { DatesScope } from '@mitnand/api-client/types';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { addDays } from '@mitnand/i18n/dates';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { useVenueChoice } from '../venue-choice/useVenueChoice.ts';
import { VenueSelect } from '../venue-choice/VenueSelect.tsx';
import { AddMentorDialog } from './changes/AddMentorDialog.tsx';
import { MentorDialog, type OpenMentor } from './changes/MentorDialog.tsx';
import { type Wish, wishOf } from './changes/staffing.ts';
import { StaffingDialog } from './changes/StaffingDialog.tsx';
import { useAbsence } from './changes/useAbsence.ts';
import { useWayBack } from './changes/useWayBack.ts';
import type { Session } from './week/week.ts';
import { addressOfWeek, mondayOf, weekInAddress } from './week/week-address.ts';
import { mentorsOfWeek, sessionsOf } from './week/week-of-rota.ts';
import { WeekNav } from './week/WeekNav.tsx';
import { WeekView } from './week/WeekView.tsx';

export default function RotaPage() {
  const { t, dates, now } = usePage();
  const present = mondayOf(dates.dateOf(now));
  const monday = weekInAddress(useSearch()) ?? present;
  const choice = useVenueChoice();
  const { data, refusal, refresh } = useQuery(RotaDocument, {
    from: monday,
    venueId: choice.venueId || null,
  });
  const [adding, setAdding] = useState<Session | null>(null);
  const [open, setOpen] = useState<OpenMentor | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const absence = useAbsence(refresh);
  const offerWayBack = useWayBack(refresh);
  const sessions = data ? sessionsOf(data) : [];
  const mentors = data ? mentorsOfWeek(data) : [];
  const ask = (wanted: Wish) => {
    setAdding(null);
    setOpen(null);
    setWish(wanted);
  };
  const done = (scope: DatesScope) => {
    if (wish) offerWayBack(wish, scope);
    setWish(null);
    refresh();
  };
  return (
    <TeamPage
      title={t('rota.title')}
      lead={t('rota.lead', { from: dates.dayOfMonth(monday), to: dates.dayOfMonth(addDays(monday, 6)) })}
    >
      <div className="today__bar">
        <WeekNav {...{ monday, present }} />
        <VenueSelect {...choice} />
      </div>
      {!data && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading />)}
      {data && sessions.length === 0 && (
        <EmptyState words={t('rota.none')}>
          <Link href={addressOfWeek(addDays(monday, 7), present)} className={buttonClass('secondary')}>
            {t('rota.weekAfter')}
          </Link>
        </EmptyState>
      )}
      {sessions.length > 0 && (
        <WeekView
          {...{ sessions, mentors }}
          showsVenue={!choice.venueId && choice.venues.length > 0}
          onAdd={setAdding}
          onOpen={(session, mentor) => setOpen({ session, mentor })}
          onTaken={(session, taken) => ask(wishOf(session, taken, sessions))}
        />
      )}
      <AddMentorDialog
        session={adding}
        mentors={mentors}
        onClose={() => setAdding(null)}
        onChosen={(session, { id, name }) =>
          ask({ do: 'ADD', session, taken: { mentorId: id, name, from: null } })
        }
      />
      <MentorDialog {...{ open, sessions, absence }} onClose={() => setOpen(null)} onWish={ask} />
      <StaffingDialog wish={wish} onClose={() => setWish(null)} onDone={done} />
    </TeamPage>
  );
}
