// What counting costs must not grow with what there is: in rows the database touches and statements, not in time.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { makeManyOffers } from '../../../testing/made/many-offers.ts';
import { rowsReadBy } from '../../../testing/asked/rows-read.ts';
import { DateLength, type OfferFilter, OfferSort } from '../filter/offer-filter.ts';
import { ListsService } from '../lists.service.ts';
import { CountsService } from './counts.service.ts';

let api: Api;
const day = Temporal.PlainDate.from('2026-11-24');

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const { id } = await make.anOffer({ categories: ['CULTURE'] });
  await makeManyOffers(api, id, { open: 5_500, archived: 2_000 });
});
afterAll(() => api.close());

const countsOf = (filter: OfferFilter) => api.get(CountsService).around(filter, 'de');
const costOf = (filter: OfferFilter) => rowsReadBy(api, api.get(DataSource), () => countsOf(filter));

test('reads at most so many offers, and their dates, each time', async () => {
  // A thousand offers with five dates each, read again by each group that looks at them; there are 30,000 dates.
  expect(await costOf({})).toBeLessThan(70_000);
  // Nothing is read of what is older than the latest 5,000.
  expect(await costOf({ organisationId: crypto.randomUUID() })).toBeLessThan(11_000);
  const { total } = await countsOf({});
  expect(total).toBe(1_000);
});

test('says that there may be more', async () => {
  const { total, totalIsExact, groups } = await countsOf({});
  expect([total, totalIsExact]).toEqual([1_000, false]);
  expect(new Set(groups.map(({ isExact }) => isExact))).toEqual(new Set([false]));
  const { groups: ofSearch } = await countsOf({ text: 'Titel 17' });
  expect(ofSearch.every(({ isExact }) => isExact)).toBe(true);
});

test('asks once for all that is not chosen, and once more for each group that is', async () => {
  const asked = jest.spyOn(api.get(DataSource), 'query');
  const statements = async (filter: OfferFilter) => {
    asked.mockClear();
    await countsOf(filter);
    return asked.mock.calls.filter(([sql]) => sql.startsWith('WITH found')).length;
  };
  expect(await statements({})).toBe(1);
  expect(await statements({ onlyFree: true, categories: ['SPORT' as never], from: day, to: day })).toBe(3);
  asked.mockRestore();
});

describe('the count of a list', () => {
  const COUNTED =
    'query ($filter: OfferFilter) { offers(filter: $filter, first: 1) { totalCount totalIsExact } }';
  const counted = async (filter: OfferFilter) => (await api.data(COUNTED, { filter })).offers;

  test('looks at no more offers where dates are looked at one by one, and says so', async () => {
    const rare: OfferFilter = { length: DateLength.LONGER };
    expect(await counted(rare)).toEqual({ totalCount: 0, totalIsExact: false });
    expect(await counted({ organisationId: crypto.randomUUID() })).toEqual({
      totalCount: 0,
      totalIsExact: true,
    });
    const lists = api.get(ListsService);
    const count = async () => {
      const question = { filter: rare, first: 1, language: 'de', sort: OfferSort.SOONEST };
      await (await lists.offers(question)).count();
    };
    // Five dates and a place each of 5,000 offers, twice: all there are would be more.
    expect(await rowsReadBy(api, api.get(DataSource), count)).toBeLessThan(120_000);
  });
});

test('counts are asked for once beside a list, not ten times', async () => {
  const counts = (times: number) =>
    `{ ${Array.from({ length: times }, (_, index) => `c${index}: offerCounts { total }`).join(' ')} }`;
  expect((await api.graphql(counts(1))).errors).toBeUndefined();
  const { code, errors } = await api.graphql(counts(2));
  expect([code, errors![0]!.extensions.values]).toEqual(['QUERY_TOO_LARGE', { rows: 5_000 }]);
});
