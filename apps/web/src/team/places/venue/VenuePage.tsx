// One venue, or a new one: what it is, what is accessible, and when it is closed.
import { TeamVenueDocument } from '@mitnand/api-client/operations/team-venue';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useParams } from 'wouter';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { holds, useMe } from '../../session/me.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { CareForm } from './CareForm.tsx';
import { CloseForGood } from './CloseForGood.tsx';
import { ClosedDays } from '../closed-days/ClosedDays.tsx';
import { VenueForm } from './VenueForm.tsx';
import '../places.css';

export default function VenuePage() {
  const { t } = usePage();
  const admin = holds(useMe(), 'TOWN_ADMIN');
  const { id } = useParams<{ id: string }>();
  const { data, refusal, refresh } = useQuery(TeamVenueDocument, { id });
  const venue = data?.teamVenue;
  return (
    <TeamPage
      title={venue?.name ?? t('townData.venues.title')}
      back={{ href: '/team/orte', label: t('townData.venue.back') }}
    >
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={4} />}
      {venue === null && <Notice tone="warning" heading={t('townData.venue.missing')} />}
      {venue && (
        <>
          {venue.closedAt && <Notice heading={t('townData.venue.isClosed')} />}
          <ClosedDays venue={venue} />
          {admin ? <VenueForm key={venue.id} venue={venue} /> : <CareForm key={venue.id} venue={venue} />}
          {admin && <CloseForGood venue={venue} />}
        </>
      )}
    </TeamPage>
  );
}
