/** What statements cost, counted in rows the database touches: the same on every machine. */
import type { DataSource } from 'typeorm';
import type { Api } from '../servers/api.ts';

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** Rows that the scans of a plan read, those thrown away included. */
function rowsRead(plan: Plan): number {
  const inner = (plan.Plans ?? []).map(rowsRead).reduce((sum, rows) => sum + rows, 0);
  const own = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  return plan['Node Type'].includes('Scan') && !plan['Node Type'].includes('Subquery') ? inner + own : inner;
}

/** Rows read by all raw statements that `work` sends through this data source. */
export async function rowsReadBy(
  api: Api,
  dataSource: DataSource,
  work: () => Promise<unknown>,
): Promise<number> {
  const query = dataSource.query.bind(dataSource);
  const statements: [string, unknown[] | undefined][] = [];
  dataSource.query = (async (sql: string, values?: unknown[]) => {
    statements.push([sql, values]);
    return query(sql, values as never);
  }) as never;
  try {
    await work();
  } finally {
    dataSource.query = query;
  }
  let rows = 0;
  for (const [sql, values] of statements) {
    if (!/^\s*(SELECT|WITH|\()/i.test(sql)) continue;
    const [explained] = await api.sql(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, values);
    rows += rowsRead(explained['QUERY PLAN'][0].Plan);
  }
  return rows;
}
