// What is suggested while somebody types.
import { beforeEach, expect, test } from '@jest/globals';
import { SearchTown } from '../../../testing/towns/search-town.ts';
import { OffersService } from '../../posting/offers.service.ts';
import { SearchIndex } from '../index/search-index.ts';

const town = SearchTown.forSpecs();
const { offer } = town;

const SUGGEST = `query ($text: String!, $first: Int) { searchSuggestions(text: $text, first: $first) { kind text key } }`;
const suggested = async (text: string) =>
  (await town.api.data(SUGGEST, { text })).searchSuggestions.map(
    ({ kind, text: words }: any) => `${kind} ${words}`,
  );

beforeEach(async () => {
  await offer('Vorlesen in der Bücherei');
  await offer('Rollstuhl schieben');
});

test('finish the last word, name offers and parts of town, forgive slips', async () => {
  expect(await suggested('vorl')).toEqual(['WORD Vorlesen', 'OFFER Vorlesen in der Bücherei']);
  expect(await suggested('kinder buech')).toEqual(['WORD kinder Bücherei']);
  expect(await suggested('soef')).toEqual(['DISTRICT Söflingen']);
  expect(await suggested('Rolstuhl')).toContain('WORD Rollstuhl');
});

test('name no offer that was withdrawn, also while more wait to be read again than one can wait for', async () => {
  const { id } = await offer('Geheimes Fest');
  expect(await suggested('geheimes')).toContain('OFFER Geheimes Fest');
  await town.api.sql(
    'INSERT INTO search_outdated (offer_id) SELECT gen_random_uuid() FROM generate_series(1, 1001)',
  );
  await town.api.get(OffersService).withdraw(id);
  expect(await suggested('geheimes')).not.toContain('OFFER Geheimes Fest');
  await town.api.get(SearchIndex).catchUp();
});

test.each(['', 'v', '😀', '%', '\\', "'; DROP TABLE offer; --", '‮שלום'])(
  'for %j are harmless',
  async (text) => {
    expect(await suggested(text)).toEqual([]);
  },
);

test('are refused for long texts and many at once', async () => {
  expect((await town.api.graphql(SUGGEST, { text: 'x'.repeat(201) })).code).toBe('BAD_INPUT');
  expect((await town.api.graphql(SUGGEST, { text: 'vor', first: 21 })).code).toBe('BAD_INPUT');
});
