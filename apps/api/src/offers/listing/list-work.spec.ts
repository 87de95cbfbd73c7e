// What a page costs must not grow with what there is: counted in rows the database touches, not in time.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders } from '../../testing/builders.ts';
import { ListsService } from './lists.service.ts';
import { OfferSort } from './offer-filter.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const { id } = await make.anOffer({ categories: ['CULTURE'] });
  await makeMany(id, { open: 4_000, archived: 4_000 });
}, 60_000);
afterAll(() => api.close());

/** Offers like this one, by SQL: open ones with a date in each of five weeks, archived ones with two in the past. */
async function makeMany(id: string, { open, archived }: { open: number; archived: number }): Promise<void> {
  const { names } = (
    await api.sql(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'published_at', 'categories')`)
  )[0];
  await api.sql(
    `WITH made AS MATERIALIZED (
       SELECT n, gen_random_uuid() AS id, n > $2::int AS past FROM generate_series(1, $3::int) n
     ), offers AS (
       INSERT INTO offer (id, number, published_at, categories, ${names})
       SELECT made.id, (100000 + n)::text, timestamptz '2026-11-20' - n * interval '1 hour',
         ARRAY[CASE WHEN n % 2 = 0 THEN 'SPORT' ELSE 'SOCIAL' END], ${names} FROM made, offer WHERE offer.id = $1
     ), texts AS (
       INSERT INTO offer_text SELECT made.id, 'de', 'AUTHOR', 'x', 'Titel ' || (n * 7919) % 10007, 's', 'd', NULL, NULL FROM made
     )
     INSERT INTO occurrence (id, offer_id, changed_alone, starts_at, ends_at)
     SELECT gen_random_uuid(), made.id, false, starts_at, starts_at + interval '1 hour' FROM made CROSS JOIN LATERAL (
       SELECT timestamptz '2026-11-24' + (n % 10000) * interval '1 minute' + week * interval '1 week' AS starts_at
       FROM generate_series(CASE WHEN past THEN -9 ELSE 0 END, CASE WHEN past THEN -8 ELSE 4 END) week) dates`,
    [id, open, open + archived],
  );
  await api.sql('ANALYZE offer, offer_text, occurrence');
}

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

/** Rows read by all statements of one question. */
async function costOf(ask: (lists: ListsService) => Promise<unknown>): Promise<number> {
  const dataSource = api.get(DataSource);
  const query = dataSource.query.bind(dataSource);
  const statements: [string, unknown[] | undefined][] = [];
  dataSource.query = (async (sql: string, values?: unknown[]) => {
    statements.push([sql, values]);
    return query(sql, values as never);
  }) as never;
  try {
    await ask(api.get(ListsService));
  } finally {
    dataSource.query = query;
  }
  let rows = 0;
  for (const [sql, values] of statements) {
    const [explained] = await api.sql(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, values);
    rows += rowsRead(explained['QUERY PLAN'][0].Plan);
  }
  return rows;
}

const question = { first: 20, language: 'de' };

test.each([OfferSort.SOONEST, OfferSort.NEWEST, OfferSort.TITLE])(
  'a page sorted by %s reads few rows',
  async (sort) => {
    expect(await costOf((lists) => lists.offers({ ...question, sort }))).toBeLessThan(400);
    const filter = { categories: ['SPORT' as never] };
    expect(await costOf((lists) => lists.offers({ ...question, sort, filter }))).toBeLessThan(800);
  },
);

test('a page far down the list reads few rows', async () => {
  const lists = api.get(ListsService);
  let after: string | null = null;
  for (let page = 0; page < 10; page++) {
    const { pageInfo } = await lists.offers({ ...question, first: 100, after, sort: OfferSort.SOONEST });
    after = pageInfo.endCursor;
  }
  expect(await costOf(() => lists.offers({ ...question, after, sort: OfferSort.SOONEST }))).toBeLessThan(400);
});

test('a page of single dates reads few rows', async () => {
  expect(await costOf((lists) => lists.occurrences(question))).toBeLessThan(200);
});

test('dates of one venue are not looked for among all', async () => {
  const venueId = (await api.sql('SELECT id FROM venue LIMIT 1'))[0].id as string;
  const cost = costOf((lists) => lists.offers({ ...question, filter: { venueId }, sort: OfferSort.NEWEST }));
  expect(await cost).toBeLessThan(400);
});
