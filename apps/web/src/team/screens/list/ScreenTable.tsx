// The screens by venue: how each is, and whether it shows what it should.
import type { ScreenRowFragment } from '@mitnand/api-client/types';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { momentOfYears } from '../moment-of-years.ts';
import { ShowsWord, StateWord } from './ScreenLine.tsx';

export function ScreenTable({ screens }: { screens: readonly ScreenRowFragment[] }) {
  const { t } = usePage();
  const columns: Column<ScreenRowFragment>[] = [
    {
      key: 'name',
      heading: t('screens.column.name'),
      rowHeader: true,
      cell: ({ id, name, venue }) => (
        <>
          <Link href={`/team/bildschirme/${id}`}>{name}</Link>
          <span className="second-line">{venue.name}</span>
        </>
      ),
    },
    { key: 'state', heading: t('screens.column.state'), cell: (screen) => <State screen={screen} /> },
    { key: 'shows', heading: t('screens.column.shows'), cell: (screen) => <ShowsWord screen={screen} /> },
  ];
  return (
    <Table
      caption={t('screens.title')}
      columns={columns}
      rows={screens}
      isPast={({ revokedAt }) => revokedAt !== null}
    />
  );
}

function State({ screen }: { screen: ScreenRowFragment }) {
  const page = usePage();
  const { t } = page;
  const { revokedAt, lastSeenAt } = screen;
  return (
    <>
      <StateWord screen={screen} />
      {revokedAt && (
        <span className="second-line">{t('screens.since', { when: momentOfYears(page, revokedAt) })}</span>
      )}
      {lastSeenAt && !revokedAt && (
        <span className="second-line">{t('screens.seen', { when: momentOfYears(page, lastSeenAt) })}</span>
      )}
    </>
  );
}
