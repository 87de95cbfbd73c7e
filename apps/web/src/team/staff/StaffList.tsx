// The people found, in stretches of fifty.
import { useEffect, useRef, useState } from 'react';
import { StaffDocument } from '@mitnand/api-client/operations/staff';
import type { ColleagueFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { StaffTable } from './StaffTable.tsx';

interface StaffListProps {
  text: string | null;
  withEnded: boolean;
  /** Asked anew whenever it grows. */
  round: number;
  onOpen: (member: ColleagueFragment) => void;
}

export function StaffList(props: StaffListProps) {
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

interface StretchProps extends StaffListProps {
  after: string | null;
  onMore?: ((cursor: string) => void) | undefined;
}

function Stretch({ text, withEnded, round, after, onOpen, onMore }: StretchProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(StaffDocument, { text, withEnded, after });
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    refresh();
  });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={2} />;
  const { nodes, pageInfo } = data.staff;
  if (nodes.length === 0 && after === null)
    return <EmptyState words={text ? t('team.staff.nobodyFound') : t('team.staff.nobody')} />;
  return (
    <>
      <StaffTable members={nodes} onOpen={onOpen} />
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
