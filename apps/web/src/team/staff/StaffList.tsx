// Fifty of the people found.
import { useEffect, useRef } from 'react';
import { StaffDocument } from '@mitnand/api-client/operations/staff';
import type { ColleagueFragment } from '@mitnand/api-client/types';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { MoreButton, type Stretch } from '../lists/Stretches.tsx';
import { StaffTable } from './StaffTable.tsx';

interface StaffListProps extends Stretch {
  text: string | null;
  withEnded: boolean;
  /** Asked anew whenever it grows. */
  round: number;
  onOpen: (member: ColleagueFragment) => void;
}

export function StaffList({ text, withEnded, round, after, onOpen, onMore }: StaffListProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(StaffDocument, { text, withEnded, after });
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    refresh();
  });
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={2} />;
  const { nodes, pageInfo } = data.staff;
  if (nodes.length === 0 && after === null)
    return <EmptyState words={text ? t('team.staff.nobodyFound') : t('team.staff.nobody')} />;
  return (
    <>
      <StaffTable members={nodes} onOpen={onOpen} />
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}
