// Numbers and calls of one session for the team at the counter; mentors have the same in their week.
import './mentor.css';
import { useParams } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { OpenHours } from './hours/OpenHours.tsx';

export default function NumbersPage() {
  const { t } = usePage();
  const { id = '' } = useParams<{ id: string }>();
  return (
    <TeamPage title={t('mentor.hours.page')} back={{ href: '/team', label: t('team.nav.today') }}>
      <div className="my-week">
        <OpenHours occurrenceId={id} heading="h2" />
      </div>
    </TeamPage>
  );
}
