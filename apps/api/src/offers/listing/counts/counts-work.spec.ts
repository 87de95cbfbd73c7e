// What counting costs must not grow with what there is: in rows the database touches and statements, not in time.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../../testing/api.ts';
import { Builders } from '../../../testing/builders.ts';
import { makeManyOffers } from '../../../testing/many-offers.ts';
import { rowsReadBy } from '../../../testing/rows-read.ts';
import type { OfferFilter } from '../filter/offer-filter.ts';
import { CountsService } from './counts.service.ts';

let api: Api;
const day = Temporal.PlainDate.from('2026-11-24');

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const { id } = await make.anOffer({ categories: ['CULTURE'] });
  await makeManyOffers(api, id, { open: 5_500, archived: 2_000 });
}, 60_000);
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
