// At which table one sits: a number with a minus and a plus.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { MOST_TABLES } from './useOwnTable.ts';

export function TableChoice({ table, onChange }: { table: number; onChange: (table: number) => void }) {
  const { t } = usePage();
  return (
    <div className="table-choice" role="group" aria-label={t('mentor.hours.table')}>
      <span aria-hidden="true">{t('mentor.hours.table')}</span>
      <Button
        kind="secondary"
        aria-label={t('mentor.hours.fewer')}
        disabled={table <= 1}
        onClick={() => onChange(table - 1)}
      >
        −
      </Button>
      <output className="table-choice__number">{table}</output>
      <Button
        kind="secondary"
        aria-label={t('mentor.hours.more')}
        disabled={table >= MOST_TABLES}
        onClick={() => onChange(table + 1)}
      >
        +
      </Button>
    </div>
  );
}
