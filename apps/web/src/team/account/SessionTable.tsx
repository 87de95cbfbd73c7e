// The browsers in which one is signed in.
import type { OwnSessionFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface SessionTableProps {
  sessions: readonly OwnSessionFragment[];
  onEnd: (id: string) => void;
}

export function SessionTable({ sessions, onEnd }: SessionTableProps) {
  const { t, dates } = usePage();
  const deviceOf = ({ device }: OwnSessionFragment) => device ?? t('team.account.unknownDevice');
  const columns: Column<OwnSessionFragment>[] = [
    { key: 'device', heading: t('team.account.device'), rowHeader: true, cell: deviceOf },
    { key: 'since', heading: t('team.account.since'), cell: ({ createdAt }) => dates.dayAndTime(createdAt) },
    {
      key: 'seen',
      heading: t('team.account.lastSeen'),
      cell: ({ lastSeenAt }) => dates.dayAndTime(lastSeenAt),
    },
    {
      key: 'end',
      heading: t('team.account.endColumn'),
      quiet: true,
      align: 'end',
      cell: (session) =>
        session.current ? (
          <b>{t('team.account.thisOne')}</b>
        ) : (
          <Button kind="secondary" small onClick={() => onEnd(session.id)}>
            {t('team.account.endSession')}
            <VisuallyHidden> {deviceOf(session)}</VisuallyHidden>
          </Button>
        ),
    },
  ];
  return <Table caption={t('team.account.sessions')} columns={columns} rows={sessions} />;
}
