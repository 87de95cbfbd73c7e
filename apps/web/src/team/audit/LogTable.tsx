// The entries of a stretch: when, who, what, and to whom.
import type { AuditEntriesQuery } from '@mitnand/api-client/operations/audit-entries';
import { Button } from '@mitnand/ui/Button.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useLogPeople } from './useLogPeople.ts';
import { deedWords, outcomeWords } from './deeds.ts';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

interface LogTableProps {
  entries: readonly Entry[];
  onObject: ((id: string) => void) | undefined;
}

export function LogTable({ entries, onObject }: LogTableProps) {
  const { t, dates } = usePage();
  const people = usePeople();
  const whoIn = ({ staff, byFormer, objectId, outcome }: Entry) => {
    if (byFormer) return t('log.former');
    // Whoever signs in is known only afterwards, as the account that was opened.
    return staff?.name ?? ((outcome === 'DONE' && people.get(objectId!)) || t('log.nobody'));
  };
  const columns: Column<Entry>[] = [
    { key: 'at', heading: t('log.at'), cell: ({ at }) => dates.dayAndTime(at) },
    { key: 'who', heading: t('log.who'), cell: whoIn },
    {
      key: 'what',
      heading: t('log.what'),
      rowHeader: true,
      cell: (entry) => <Deed {...{ entry, people }} />,
    },
    {
      key: 'object',
      heading: t('log.object'),
      quiet: true,
      align: 'end',
      cell: ({ objectId }) =>
        onObject &&
        objectId && (
          <Button kind="tertiary" small onClick={() => onObject(objectId)}>
            {t('log.sameObject')}
          </Button>
        ),
    },
  ];
  return <Table caption={t('log.title')} columns={columns} rows={entries} />;
}

function Deed({ entry, people }: { entry: Entry; people: Map<string, string> }) {
  const { t } = usePage();
  const { action, outcome, objectId, staff } = entry;
  const whom = staff && staff.id !== objectId ? people.get(objectId!) : undefined;
  const why = outcomeWords(t, outcome);
  return (
    <>
      {deedWords(t, action)}
      {whom && <span className="second-line">{whom}</span>}
      {why && <span className="second-line">{why}</span>}
    </>
  );
}

/** Names of the staff by id. */
function usePeople(): Map<string, string> {
  return new Map(useLogPeople().map(({ id, name }) => [id, name]));
}
