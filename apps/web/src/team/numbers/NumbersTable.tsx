// The counts of a month by part of the town and kind, with sums below.
import { usePage } from '../../shared/page/PageContext.ts';
import { byDistrict, sumOf, type Counts, type Sum } from './sums.ts';

const counted = ['dates', 'bookings', 'arrived'] as const;

interface NumbersTableProps {
  rows: readonly Counts[];
  /** In words. */
  month: string;
}

export function NumbersTable({ rows, month }: NumbersTableProps) {
  const { t } = usePage();
  return (
    <table className="numbers__table">
      <caption>{t('team.numbers.caption', { month })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('team.numbers.kind')}</th>
          {counted.map((what) => (
            <th key={what} scope="col">
              {t(`team.numbers.${what}`)}
            </th>
          ))}
        </tr>
      </thead>
      {byDistrict(rows).map(([district, ofDistrict]) => (
        <tbody key={district ?? ''}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {district ?? t('team.numbers.wholeTown')}
            </th>
          </tr>
          {ofDistrict.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{t(`kind.${row.kind}`)}</th>
              {counted.map((what) => (
                <td key={what}>{row[what] ?? t('team.numbers.few')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">{t('team.numbers.sum')}</th>
          {counted.map((what) => (
            <td key={what}>
              <SumWords {...sumOf(rows.map((row) => row[what]))} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function SumWords({ shown, hidden }: Sum) {
  const { t } = usePage();
  if (hidden === 'nothing') return shown;
  return hidden === 'some' ? t('team.numbers.atLeast', { count: shown }) : t('team.numbers.hidden');
}
