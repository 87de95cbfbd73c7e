// What a page costs must not grow with what there is: counted in rows the database touches, not in time.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { makeManyOffers } from '../../../testing/made/many-offers.ts';
import { rowsReadBy } from '../../../testing/asked/rows-read.ts';
import { ListsService } from '../lists.service.ts';
import { OfferSort } from '../filter/offer-filter.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const { id } = await make.anOffer({ categories: ['CULTURE'] });
  await makeManyOffers(api, id, { open: 4_000, archived: 4_000 });
});
afterAll(() => api.close());

/** Rows read by all statements of one question. */
const costOf = (ask: (lists: ListsService) => Promise<unknown>) =>
  rowsReadBy(api, api.get(DataSource), () => ask(api.get(ListsService)));

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
