// Where things happen: venues, parts of town, and the days on which nothing does.
import { TeamVenuesDocument, type TeamVenuesQuery } from '@mitnand/api-client/operations/team-venues';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Table } from '@mitnand/ui/Table.tsx';
import { Link } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { holds, useMe } from '../session/me.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { closedSpan } from './closed-days/closed-span.ts';
import { DaysOff } from './closed-days/DaysOff.tsx';
import { Districts } from './districts/Districts.tsx';
import './places.css';

export default function VenuesPage() {
  const { t } = usePage();
  const admin = holds(useMe(), 'TOWN_ADMIN');
  const { data, refusal, refresh } = useQuery(TeamVenuesDocument, {});
  const add = (
    <Link href="/team/orte/neu" className={buttonClass()}>
      {t('townData.venues.add')}
    </Link>
  );
  return (
    <TeamPage
      title={t('townData.venues.title')}
      lead={admin ? t('townData.venues.lead') : t('townData.venues.leadOwn')}
      action={admin && data && data.teamVenues.length > 0 && add}
    >
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={3} />}
      {data?.teamVenues.length === 0 && (
        <EmptyState words={admin ? t('townData.venues.none') : t('townData.venues.noneOwn')}>
          {admin && add}
        </EmptyState>
      )}
      {data && data.teamVenues.length > 0 && <Venues venues={data.teamVenues} />}
      {admin && <Districts />}
      <DaysOff mayChange={admin} />
    </TeamPage>
  );
}

function Venues({ venues }: { venues: TeamVenuesQuery['teamVenues'] }) {
  const { t, dates } = usePage();
  return (
    <Table
      caption={t('townData.venues.listLabel')}
      rows={venues}
      isPast={({ closedAt }) => closedAt !== null}
      columns={[
        {
          key: 'name',
          heading: t('townData.field.name'),
          rowHeader: true,
          cell: ({ id, name, closedAt }) => (
            <>
              <Link href={`/team/orte/${id}`}>{name}</Link>
              {closedAt && <span className="quiet"> · {t('townData.venues.closedForGood')}</span>}
            </>
          ),
        },
        {
          key: 'place',
          heading: t('townData.venues.place'),
          cell: ({ street, postalCode, city }) => `${street}, ${postalCode} ${city}`,
        },
        {
          key: 'district',
          heading: t('townData.field.district'),
          cell: ({ district }) => district.name,
        },
        {
          key: 'closed',
          heading: t('townData.venues.nextClosed'),
          cell: ({ closedDays: [next] }) =>
            next ? closedSpan(t, dates, next) : t('townData.venues.neverClosed'),
        },
      ]}
    />
  );
}
