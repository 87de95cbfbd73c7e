// The people of a stretch: name, tasks, how things stand.
import type { ColleagueFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { roleWords } from '../session/role-words.ts';

interface StaffTableProps {
  members: readonly ColleagueFragment[];
  onOpen: (member: ColleagueFragment) => void;
}

export function StaffTable({ members, onOpen }: StaffTableProps) {
  const { t } = usePage();
  const columns: Column<ColleagueFragment>[] = [
    {
      key: 'name',
      heading: t('team.staff.name'),
      rowHeader: true,
      cell: ({ name, email }) => (
        <>
          {name}
          {email && <span className="second-line">{email}</span>}
        </>
      ),
    },
    { key: 'roles', heading: t('team.staff.tasks'), cell: ({ grants }) => <Tasks grants={grants} /> },
    { key: 'state', heading: t('team.staff.state'), cell: (member) => <State member={member} /> },
    {
      key: 'open',
      heading: t('team.staff.manage'),
      quiet: true,
      align: 'end',
      cell: (member) => (
        <Button kind="secondary" small aria-haspopup="dialog" onClick={() => onOpen(member)}>
          {t('team.staff.manage')}
          <VisuallyHidden> {member.name}</VisuallyHidden>
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={t('team.staff.title')}
      columns={columns}
      rows={members}
      isPast={({ endedAt }) => endedAt !== null}
    />
  );
}

function Tasks({ grants }: Pick<ColleagueFragment, 'grants'>) {
  const { t } = usePage();
  return (
    <ul className="plain-list">
      {grants.map((grant) => {
        const words = roleWords(t, grant);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}

function State({ member }: { member: ColleagueFragment }) {
  const { t, dates } = usePage();
  const { state, links, lastSeenAt } = member;
  const until = links[0]?.expiresAt;
  return (
    <>
      <span className={`state state--${state.toLowerCase()}`}>{t(`team.staff.states.${state}`)}</span>
      {state === 'INVITED' && (
        <span className="second-line">
          {until ? t('team.link.until', { until: dates.dayAndTime(until) }) : t('team.staff.linkOver')}
        </span>
      )}
      {lastSeenAt && (
        <span className="second-line">
          {t('team.staff.lastSeen', { when: dates.dayAndTime(lastSeenAt) })}
        </span>
      )}
    </>
  );
}
