// What a feed costs must not grow with the town: counted in rows the database touches, not in time.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { makeManyOffers } from '../../testing/made/many-offers.ts';
import { rowsReadBy } from '../../testing/asked/rows-read.ts';
import { scopeOf } from '../asked/feed-scope.ts';
import { CalendarsService } from '../calendars/calendars.service.ts';
import { EntriesService } from '../entries/entries.service.ts';
import { ListedOffers } from '../sitemap/listed-offers.ts';

let api: Api;
let offer: MadeOffer;
/** Of the organisation that has them all. */
let many: MadeOffer;
/** With one offer each, in a town of thousands. */
const few: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  many = await make.anOffer({ categories: ['CULTURE'] });
  await makeManyOffers(api, many.id, { open: 4_000, archived: 4_000 });
  few['district'] = (await make.aDistrict()).id;
  few['venue'] = (await make.aVenue({ districtId: few['district'] })).id;
  few['organisation'] = (await make.anOrganisation()).id;
  offer = await make.anOffer({
    organisationId: few['organisation'],
    venueId: few['venue'],
    kind: 'GATHERING',
  });
  await api.sql('ANALYZE');
});
afterAll(() => api.close());

const costOf = (work: () => Promise<unknown>) => rowsReadBy(api, api.get(DataSource), work);

test.each(['venue', 'district', 'organisation'])('the calendar of one %s reads few rows', async (of) => {
  const cost = costOf(() => api.get(CalendarsService).ofScope(scopeOf(of, few[of]!), { language: null }));
  expect(await cost).toBeLessThan(60);
});

test('the calendar of one offer reads few rows', async () => {
  const cost = costOf(() => api.get(CalendarsService).ofOffer(offer.number, { language: null }));
  expect(await cost).toBeLessThan(30);
});

test.each(['venue', 'district', 'organisation'])('the feed of one %s reads few rows', async (of) => {
  const cost = costOf(() => api.get(EntriesService).feed(scopeOf(of, few[of]!), 'rss', null));
  expect(await cost).toBeLessThan(60);
});

test('the feed of a rare kind reads few rows', async () => {
  const cost = costOf(() => api.get(EntriesService).feed(scopeOf('kind', 'gathering'), 'atom', null));
  expect(await cost).toBeLessThan(60);
});

test('the feed of the whole town reads what it tells, and of each offer its next dates', async () => {
  const cost = costOf(() => api.get(EntriesService).feed({ of: 'offers' }, 'atom', null));
  expect(await cost).toBeLessThan(1_500);
});

test('the sitemap is read in steps, each no longer than what it tells', async () => {
  const offers = api.get(ListedOffers);
  expect(await costOf(() => offers.beginnings())).toBeLessThan(10_000);
  const steps = [];
  for await (const step of offers.pages('1')) steps.push(step.length);
  expect(Math.max(...steps)).toBe(1_000);
  expect(await costOf(() => offers.pages('1').next())).toBeLessThan(4_000);
});

test('the calendar of an organisation with thousands of offers reads a share of each', async () => {
  for (const day of [25, 26, 27, 28, 29, 30])
    await api.sql(
      `INSERT INTO occurrence (id, offer_id, changed_alone, starts_at, ends_at)
       SELECT gen_random_uuid(), offer.id, false, starts_at, starts_at + interval '1 hour'
       FROM offer, generate_series($1::timestamptz, $1::timestamptz + interval '3 hours', interval '1 hour') AS starts_at
       WHERE state = 'PUBLISHED'`,
      [`2026-11-${day}T06:00Z`],
    );
  await api.sql('ANALYZE occurrence');
  const [{ id }] = await api.sql('SELECT organisation_id AS id FROM offer WHERE id = $1', [many.id]);
  const cost = costOf(() =>
    api.get(CalendarsService).ofScope(scopeOf('organisation', id), { language: null }),
  );
  expect(await cost).toBeLessThan(60_000);
});
