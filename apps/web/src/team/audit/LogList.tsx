// The entries found, newest first, in stretches of fifty.
import { useState } from 'react';
import { AuditEntriesDocument } from '@mitnand/api-client/operations/audit-entries';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { filterOf, type AuditSearch } from './audit-search.ts';
import { LogTable } from './LogTable.tsx';

interface LogListProps {
  search: AuditSearch;
  /** Shows everything that was done to one object. */
  onObject: (id: string) => void;
}

export function LogList(props: LogListProps) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, i) => (
    <Stretch
      key={after}
      {...props}
      after={after}
      onMore={i === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
    />
  ));
}

interface StretchProps extends LogListProps {
  after: string | null;
  onMore?: ((cursor: string) => void) | undefined;
}

function Stretch({ search, after, onObject, onMore }: StretchProps) {
  const { t, town } = usePage();
  const filter = filterOf(search, town.timeZone);
  const { data, refusal, refresh } = useQuery(AuditEntriesDocument, { filter, after });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={2} />;
  const { nodes, pageInfo } = data.auditEntries;
  if (nodes.length === 0 && after === null) return <EmptyState words={t('team.log.nothing')} />;
  return (
    <>
      <LogTable entries={nodes} onObject={search.object ? undefined : onObject} />
      {onMore && pageInfo.hasNextPage && (
        <div className="buttons">
          <Button kind="secondary" onClick={() => onMore(pageInfo.endCursor!)}>
            {t('team.more')}
          </Button>
        </div>
      )}
    </>
  );
}
