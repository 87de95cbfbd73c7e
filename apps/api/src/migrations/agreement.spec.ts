// Entities are written by hand beside hand-written tables: they must say the same.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../testing/servers/api.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('entities and tables agree', async () => {
  const { upQueries } = await api.get(DataSource).driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
