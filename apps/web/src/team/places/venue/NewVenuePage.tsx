// A new venue; once it is saved its own page opens.
import { useLocation } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { VenueForm } from './VenueForm.tsx';
import '../places.css';

export default function NewVenuePage() {
  const { t } = usePage();
  const [, navigate] = useLocation();
  return (
    <TeamPage title={t('townData.venue.new')} back={{ href: '/team/orte', label: t('townData.venue.back') }}>
      <VenueForm venue={null} onMade={(id) => navigate(`/team/orte/${id}`)} />
    </TeamPage>
  );
}
