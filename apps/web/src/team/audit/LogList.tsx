// Fifty of the entries found, newest first.
import { AuditEntriesDocument } from '@mitnand/api-client/operations/audit-entries';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { MoreButton, type Stretch } from '../lists/Stretches.tsx';
import { filterOf, type AuditSearch } from './audit-search.ts';
import { LogTable } from './LogTable.tsx';

interface LogListProps extends Stretch {
  search: AuditSearch;
  /** Shows everything that was done to one object. */
  onObject: (id: string) => void;
}

export function LogList({ search, after, onObject, onMore }: LogListProps) {
  const { t, town } = usePage();
  const filter = filterOf(search, town.timeZone);
  const { data, refusal, refresh } = useQuery(AuditEntriesDocument, { filter, after });
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={2} />;
  const { nodes, pageInfo } = data.auditEntries;
  if (nodes.length === 0 && after === null) return <EmptyState words={t('log.nothing')} />;
  return (
    <>
      <LogTable entries={nodes} onObject={search.object ? undefined : onObject} />
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}
