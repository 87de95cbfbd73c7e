// What a screen's document costs must not grow with the town: counted in rows the database touches, not in time.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PlacesService } from '../../places/venues/places.service.ts';
import { makeManyOffers } from '../../testing/made/many-offers.ts';
import { rowsReadBy } from '../../testing/asked/rows-read.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { SourceReader } from '../sources/source-reader.ts';
import { everywhere, type Sources } from '../sources/sources.ts';

/** Dates with their offers, texts, places and slots for three kinds, and those that were looked at in vain. */
const MOST_ROWS = 5_000;
/** The same where it is looked a second time, offer by offer. */
const MOST_ROWS_TWICE = 6_000;

let town: ScreenTown;
let ids: {
  venueId: string;
  districtId: string;
  organisationId: string;
  rareOrganisationId: string;
  middlingOrganisationId: string;
};
beforeAll(async () => {
  town = await ScreenTown.open();
  const { make, api } = town;
  const { id: districtId } = await make.aDistrict();
  const { id: partId } = await make.aDistrict({ parentId: districtId });
  const { id: venueId } = await make.aVenue({ districtId: partId });
  const { id: rareOrganisationId } = await make.anOrganisation();
  await make.anOffer({
    organisationId: rareOrganisationId,
    title: 'Selten',
    startsIn: '30 days',
    kind: 'GATHERING',
  });
  const { id } = await make.anOffer({ venueId });
  await makeManyOffers(api, id, { open: 6_000, archived: 6_000 });
  // A third of the dates at the venue, a third in the district without one, a third elsewhere.
  await api.sql(
    `UPDATE offer SET kind = (ARRAY['ENGAGEMENT', 'CONSULTATION', 'GATHERING'])[1 + number::int / 6 % 3] WHERE number::int > 100000`,
  );
  await api.sql(`UPDATE offer SET district_id = $1 WHERE number::int % 2 = 0`, [partId]);
  await api.sql(
    `UPDATE occurrence SET venue_id = $1 WHERE offer_id IN (SELECT id FROM offer WHERE number::int % 3 = 1)`,
    [venueId],
  );
  await api.sql(
    `INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, capacity, taken)
     SELECT gen_random_uuid(), id, starts_at, ends_at, '{}', 3, 1 FROM occurrence`,
  );
  await api.sql('ANALYZE');
  const [{ organisation_id: organisationId }] = await api.sql(
    'SELECT organisation_id FROM offer WHERE id = $1',
    [id],
  );
  // 300 public offers and 300 that are over of 12,000; what others do fills the days before.
  const { id: middlingOrganisationId } = await make.anOrganisation();
  await api.sql(
    `UPDATE offer SET organisation_id = $1 WHERE number::int BETWEEN 104001 AND 104300 OR number::int > 111700`,
    [middlingOrganisationId],
  );
  await api.sql('ANALYZE');
  ids = { venueId, districtId, organisationId, rareOrganisationId, middlingOrganisationId };
}, 120_000);
afterAll(() => town.api.close());

const KINDS = ['ENGAGEMENT', 'CONSULTATION', 'GATHERING'];

/** Rows that all statements of one reading touch, and the dates it found. */
async function readingOf(sources: Partial<Sources>, kinds = KINDS) {
  const dataSource = town.api.get(DataSource);
  // What goes to the pool prepared is sent the long way, so that it is counted.
  const sent = (text: string, values: unknown[]): Promise<unknown> => dataSource.query(text, values);
  const master = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => ({
      rows: await sent(text, values),
    }),
  };
  const pooled = { query: sent, driver: { master } };
  const reader = new SourceReader(pooled as never, town.api.get(PlacesService));
  const now = town.api.clock.now();
  let rows: string | null = null;
  const cost = await rowsReadBy(town.api, dataSource, async () => {
    const until = now.add({ hours: 24 * 65 });
    ({ rows } = await reader.read({
      sources: { ...everywhere, ...sources },
      kinds,
      languages: ['de'],
      now,
      until,
      known: null,
    }));
  });
  return { cost, dates: JSON.parse(rows!) as [id: string, kind: string][] };
}

const countOf = (dates: [string, string][]) =>
  KINDS.map((kind) => dates.filter((date) => date[1] === kind).length);

test.each<[string, () => Partial<Sources>]>([
  ['the whole town', () => ({})],
  ['a venue', () => ({ venueIds: [ids.venueId] })],
  ['a district with its parts', () => ({ districtIds: [ids.districtId] })],
  ['an organisation with most offers', () => ({ organisationIds: [ids.organisationId] })],
  ['a venue in a district', () => ({ venueIds: [ids.venueId], districtIds: [ids.districtId] })],
  ['an organisation at a venue', () => ({ venueIds: [ids.venueId], organisationIds: [ids.organisationId] })],
])('a screen of %s reads few rows of 12,000 offers, and finds enough of each kind', async (_, sources) => {
  const { cost, dates } = await readingOf(sources());
  expect(Math.min(...countOf(dates))).toBeGreaterThanOrEqual(40);
  expect(cost).toBeLessThan(MOST_ROWS);
});

test.each<[string, () => Partial<Sources>]>([
  ['in all the town', () => ({})],
  ['at a venue', () => ({ venueIds: [ids.venueId] })],
  ['in a district', () => ({ districtIds: [ids.districtId] })],
])(
  'an organisation that has 300 of 12,000 offers is found %s behind the dates of others',
  async (_, sources) => {
    const { cost, dates } = await readingOf({ organisationIds: [ids.middlingOrganisationId], ...sources() });
    expect(Math.min(...countOf(dates))).toBeGreaterThanOrEqual(40);
    expect(cost).toBeLessThan(MOST_ROWS_TWICE);
  },
);

test('of one kind it reads few rows too, also where that is rare', async () => {
  for (const kind of KINDS) expect((await readingOf({}, [kind])).cost).toBeLessThan(MOST_ROWS);
  // What is left of them begins days after hundreds of others.
  const [{ count }] = await town.api.sql(
    `WITH other AS (UPDATE offer SET kind = 'ENGAGEMENT' WHERE kind = 'CONSULTATION' AND organisation_id <> $1)
     SELECT count(*)::int FROM offer WHERE kind = 'CONSULTATION' AND organisation_id = $1`,
    [ids.middlingOrganisationId],
  );
  expect(count).toBeGreaterThan(150);
  for (const kinds of [['CONSULTATION'], KINDS]) {
    const { cost, dates } = await readingOf({}, kinds);
    expect(countOf(dates)[1]).toBe(60);
    expect(cost).toBeLessThan(MOST_ROWS_TWICE);
  }
  await town.api.sql(`UPDATE offer SET kind = 'ENGAGEMENT' WHERE kind = 'CONSULTATION'`);
  const { cost, dates } = await readingOf({}, ['CONSULTATION']);
  expect([dates, cost < MOST_ROWS]).toEqual([[], true]);
});

test('of a part of town with hundreds of venues no more is read than of one with a few', async () => {
  const { id: districtId } = await town.make.aDistrict();
  await town.api.sql(
    `WITH venues AS (
       INSERT INTO venue SELECT (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'name', 'Haus ' || n,
         'district_id', $2::uuid))).* FROM venue v, generate_series(1, 300) n WHERE v.id = $1 RETURNING id
     ), numbered AS (SELECT id, row_number() OVER () - 1 AS nth FROM venues)
     UPDATE occurrence d SET venue_id = numbered.id FROM offer o, numbered
     WHERE o.id = d.offer_id AND o.number::int > 100000 AND numbered.nth = o.number::int % 300`,
    [ids.venueId, districtId],
  );
  await town.api.sql('ANALYZE');
  const { cost, dates } = await readingOf({ districtIds: [districtId] }, ['ENGAGEMENT', 'GATHERING']);
  expect(dates).toHaveLength(120);
  expect(cost).toBeLessThan(2 * MOST_ROWS);
});

test('an organisation with a single date far ahead is found without a walk through those of others', async () => {
  const { cost, dates } = await readingOf({ organisationIds: [ids.rareOrganisationId] });
  expect(dates).toHaveLength(1);
  expect(cost).toBeLessThan(50);
});

test('a part of town without a venue, and an organisation without an offer, have nothing to show', async () => {
  const { id: districtId } = await town.make.aDistrict();
  const { id: organisationId } = await town.make.anOrganisation();
  expect((await readingOf({ districtIds: [districtId] })).dates).toEqual([]);
  expect((await readingOf({ organisationIds: [organisationId] })).dates).toEqual([]);
});

test('what is known is read, and not told again', async () => {
  const reader = town.api.get(SourceReader);
  const now = town.api.clock.now();
  const wish = {
    sources: everywhere,
    kinds: KINDS,
    languages: ['de'],
    now,
    until: now.add({ hours: 24 * 65 }),
  };
  const { mark, rows } = await reader.read({ ...wish, known: null });
  expect(rows).not.toBeNull();
  expect(await reader.read({ ...wish, known: mark })).toEqual({ mark, rows: null });
});
