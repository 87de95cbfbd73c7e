// Fifty of the people found.
import { useEffect, useRef } from 'react';
import { StaffDocument } from '@mitnand/api-client/operations/staff';
import type { ColleagueFragment } from '@mitnand/api-client/types';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { holds, useMe } from '../session/me.ts';
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
    return text ? <EmptyState words={t('team.staff.nobodyFound')} /> : <Nobody />;
  return (
    <>
      <StaffTable members={nodes} onOpen={onOpen} />
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}

/** A team is handed people by the town's administration, and reads whom to ask for them. */
function Nobody() {
  const { t, town } = usePage();
  if (holds(useMe(), 'TOWN_ADMIN')) return <EmptyState words={t('team.staff.nobody')} />;
  return (
    <EmptyState words={t('team.staff.nobodyOfTeam')}>
      <p>{t('team.staff.nobodyOfTeamText')}</p>
      <PhoneLink phone={town.contact.phone} />
    </EmptyState>
  );
}
