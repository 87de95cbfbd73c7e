// What a page of bookings costs must not grow with what there is: counted in rows the database touches, not in time.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Reach } from '../../../team/roles/staff.ts';
import { type Api, startApi } from '../../../testing/api.ts';
import { Builders } from '../../../testing/builders.ts';
import { newBookingNumber } from '../../codes/booking-number.ts';
import { TeamBookingSort } from './team-booking-filter.ts';
import { type BookingsQuestion, TeamBookingsService } from './team-bookings.service.ts';

let api: Api;
const everything: Reach = { everything: true, venueIds: [], organisationIds: [] };
let ofVenue: Reach;
let someNumber: string;

/** 20,000 bookings of 200 offers at twenty venues, on 4,000 dates from a year ago until in a year. */
async function makeMany(venues: string[]): Promise<void> {
  const make = new Builders(api);
  const { id } = await make.anOffer({ venueId: venues[0]! });
  const { names } = (
    await api.sql(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'venue_id')`)
  )[0];
  await api.sql(
    `WITH offers AS (
       INSERT INTO offer (id, number, venue_id, ${names})
       SELECT gen_random_uuid(), (100000 + n)::text, ($2::uuid[])[1 + n % 20], ${names}
       FROM generate_series(1, 200) n, offer WHERE offer.id = $1 RETURNING id, number, venue_id),
     texts AS (
       INSERT INTO offer_text SELECT id, 'de', 'AUTHOR', 'x', 'Titel ' || number, 's', 'd', NULL, NULL FROM offers),
     dates AS (
       INSERT INTO occurrence (id, offer_id, venue_id, changed_alone, starts_at, ends_at)
       SELECT gen_random_uuid(), id, venue_id, false, start, start + interval '2 hours' FROM offers CROSS JOIN LATERAL (
         SELECT timestamptz '2025-11-23 09:00Z' + k * interval '36 days' + number::int % 60 * interval '11 hours' AS start
         FROM generate_series(1, 20) k) starts RETURNING id, starts_at, ends_at),
     slots AS (
       INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, taken)
       SELECT gen_random_uuid(), id, starts_at, ends_at, '{}', 5 FROM dates RETURNING id, occurrence_id, starts_at),
     contacts AS (
       INSERT INTO contact (id, name, delete_after)
       SELECT gen_random_uuid(), 'Name ' || n, '2099-01-01' FROM generate_series(1, 20000) n RETURNING id, name)
     INSERT INTO booking (id, occurrence_id, slot_id, contact_id, number, key_version, pin_version, status, party_size, needs,
       promote_me, person_ordinal, minor, ui_language, times_asked, created_at)
     SELECT gen_random_uuid(), made.occurrence_id, made.slot_id, contacts.id, (200000000 + made.n)::text, 1, 1, 'CONFIRMED', 1,
       '{}', true, 1, false, 'de', 0, made.starts_at - interval '20 days' + made.n * interval '1 second'
     FROM (SELECT slots.id AS slot_id, occurrence_id, starts_at, row_number() OVER () AS n
       FROM slots CROSS JOIN generate_series(1, 5)) made
     JOIN contacts ON contacts.name = 'Name ' || made.n`,
    [id, venues],
  );
  await api.sql('ANALYZE offer, offer_text, occurrence, slot, booking, contact');
}

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const venues: string[] = [];
  for (let count = 0; count < 20; count++) venues.push((await make.aVenue()).id);
  await makeMany(venues);
  ofVenue = { everything: false, venueIds: [venues[3]!], organisationIds: [] };
  someNumber = newBookingNumber();
  await api.sql(`UPDATE booking SET number = $1 WHERE number = '200000777'`, [someNumber]);
}, 120_000);
afterAll(() => api.close());

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

/** Rows read by all statements of one page, without its count. */
async function costOf(reach: Reach, question: Partial<BookingsQuestion>): Promise<number> {
  const dataSource = api.get(DataSource);
  const query = dataSource.query.bind(dataSource);
  const statements: [string, unknown[] | undefined][] = [];
  dataSource.query = (async (sql: string, values?: unknown[]) => {
    statements.push([sql, values]);
    return query(sql, values as never);
  }) as never;
  try {
    const { nodes } = await api
      .get(TeamBookingsService)
      .list(reach, { sort: TeamBookingSort.SOONEST, first: 50, ...question });
    expect(nodes.length).toBeGreaterThan(0);
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

const day = (text: string) => Temporal.PlainDate.from(text);

describe.each(Object.values(TeamBookingSort))('of 20,000 bookings, a page sorted by %s', (sort) => {
  test('reads few rows, with and without a day', async () => {
    expect(await costOf(everything, { sort })).toBeLessThan(400);
    if (sort !== TeamBookingSort.NEWEST)
      expect(await costOf(everything, { sort, filter: { from: day('2026-11-23') } })).toBeLessThan(400);
  });

  test('reads little more than what is its own, for the team of one venue', async () => {
    // 10 offers with 200 dates and 1,000 bookings are theirs.
    expect(await costOf(ofVenue, { sort })).toBeLessThan(3_000);
    if (sort !== TeamBookingSort.NEWEST)
      expect(await costOf(ofVenue, { sort, filter: { from: day('2026-11-23') } })).toBeLessThan(2_500);
  });
});

test('a page far down the list reads few rows', async () => {
  let after: string | null = null;
  for (let page = 0; page < 10; page++) {
    const { pageInfo } = await api
      .get(TeamBookingsService)
      .list(everything, { sort: TeamBookingSort.SOONEST, first: 100, after });
    after = pageInfo.endCursor;
  }
  expect(await costOf(everything, { after })).toBeLessThan(400);
});

test('a number and an offer are found by their index, names only around now', async () => {
  expect(await costOf(everything, { filter: { text: someNumber } })).toBeLessThan(20);
  expect(await costOf(everything, { filter: { text: 'Titel 100017' } })).toBeLessThan(5_000);
});

test('counting stops at a thousand', async () => {
  const { count } = await api
    .get(TeamBookingsService)
    .list(everything, { sort: TeamBookingSort.SOONEST, first: 1 });
  expect(await count()).toBe(1_001);
});
