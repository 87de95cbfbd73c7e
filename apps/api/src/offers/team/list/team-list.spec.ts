// The list of the team: by cursor, each document once, and what a page costs does not grow with what there is.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../../platform/ids.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { makeManyOffers } from '../../../testing/made/many-offers.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { rowsReadBy } from '../../../testing/asked/rows-read.ts';
import { TeamDesk } from '../../../testing/desks/team-desk.ts';

let api: Api;
let make: Builders;
let admin: TeamDesk;
let small: TeamDesk;
let smallVenue: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  const { id } = await make.anOffer({ categories: ['CULTURE'] });
  await makeManyOffers(api, id, { open: 2_500, archived: 2_500 });
  admin = new TeamDesk(await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' }), {});
  smallVenue = (await make.aVenue()).id;
  for (const title of ['Äpfel', 'Zebra', 'Birnen']) await make.anOffer({ venueId: smallVenue, title });
  small = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: smallVenue }), {
    venueId: smallVenue,
  });
  await api.sql('ANALYZE');
});
afterAll(() => api.close());

const LIST = `query ($filter: TeamOfferFilter, $sort: TeamOfferSort, $first: Int, $after: String) {
  teamOffers(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount totalIsExact
    pageInfo { hasNextPage endCursor }
    nodes { id title state editedBy missing staleSince nextDate { startsAt freePlaces waiting } } } }`;

const page = async (desk: TeamDesk, variables: object = {}) =>
  (await desk.client.data(LIST, variables)).teamOffers;

/** Rows that the database reads for one page, loaders included. */
const cost = (desk: TeamDesk, variables: object = {}) =>
  rowsReadBy(api, api.get(DataSource), () => page(desk, variables));

test.each(['EDITED', 'TITLE'])(
  '5,000 offers by %s: each once, page by page, whatever the size of the page',
  async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page(admin, { sort, first: 100, after });
      seen.push(...nodes.map(({ id }: any) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after && seen.length < 1_000);
    expect(new Set(seen).size).toBe(seen.length);
    const { nodes } = await page(admin, { sort, first: 3 });
    expect(nodes.map(({ id }: any) => id)).toEqual(seen.slice(0, 3));
  },
);

test.each(['EDITED', 'TITLE'])(
  'a page of 5,000 by %s reads few rows, far down the list as well',
  async (sort) => {
    const { pageInfo } = await page(admin, { sort, first: 100 });
    // The count stops at 1,000 and walks an index; all the rest is the page.
    expect(await cost(admin, { sort })).toBeLessThan(2_600);
    expect(await cost(admin, { sort, after: pageInfo.endCursor })).toBeLessThan(2_600);
  },
);

test('a venue with three offers does not pay for the town', async () => {
  expect(await cost(small)).toBeLessThan(600);
  expect(await page(small)).toMatchObject({ totalCount: 3, totalIsExact: true });
});

test('the count stops', async () => {
  expect(await page(admin)).toMatchObject({ totalCount: 1_000, totalIsExact: false });
});

test('titles are sorted by German rules, and found by a part of them or by number', async () => {
  const titles = async (variables: object) =>
    (await page(small, variables)).nodes.map(({ title }: any) => title);
  expect(await titles({ sort: 'TITLE' })).toEqual(['Äpfel', 'Birnen', 'Zebra']);
  expect(await titles({ filter: { text: 'aepf' } })).toEqual(['Äpfel']);
  expect(await titles({ filter: { text: '%' } })).toEqual([]);
  const [{ number }] = await api.sql(`SELECT number FROM offer WHERE venue_id = $1 ORDER BY id LIMIT 1`, [
    smallVenue,
  ]);
  expect(await titles({ filter: { text: number } })).toEqual(['Äpfel']);
});

test('a draft of a public offer stands where it was typed, once', async () => {
  const desk = new TeamDesk(small.client, { venueId: smallVenue });
  const [last] = (await page(small)).nodes.slice(-1);
  const { draft, version } = await desk.offer(last.id);
  api.clock.advance({ minutes: 5 });
  await desk.saved(last.id, version, { ...draft, texts: [{ ...draft.texts[0], title: 'Neu getippt' }] });
  const { nodes, totalCount } = await page(small);
  expect(nodes[0]).toMatchObject({
    id: last.id,
    title: 'Neu getippt',
    state: 'PUBLISHED',
    editedBy: await desk.name(api),
  });
  expect([nodes.length, totalCount]).toEqual([3, 3]);
  await desk.discard(last.id, version + 1);
});

test('filters narrow it down by state, kind, venue and organisation', async () => {
  const id = newId();
  await small.saved(id, 0, {
    venueId: smallVenue,
    kind: 'GATHERING',
    texts: [{ language: 'de', title: 'Halb fertig' }],
  });
  const ids = async (filter: object) => (await page(small, { filter })).nodes.map((node: any) => node.id);
  expect(await ids({ states: ['DRAFT'] })).toEqual([id]);
  expect(await ids({ states: ['PUBLISHED'] })).toHaveLength(3);
  expect(await ids({ kinds: ['GATHERING'] })).toEqual([id]);
  expect(await ids({ venueIds: [smallVenue] })).toHaveLength(4);
  expect(await ids({ venueIds: [newId()] })).toEqual([]);
  expect(await ids({ organisationIds: [newId()] })).toEqual([]);
  expect(await ids({ stale: false })).toHaveLength(4);
});

test('a cursor that was not made here is refused', async () => {
  for (const after of [
    'x',
    Buffer.from(JSON.stringify(['EDITED', 'gestern', newId()])).toString('base64url'),
  ]) {
    const { code, errors } = await admin.client.graphql(LIST, { after });
    expect([code, errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'after']);
  }
});
