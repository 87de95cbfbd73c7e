// What is found follows what is saved, by whatever way and on every process.
import { expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PlacesService } from '../../../places/venues/places.service.ts';
import { startApi } from '../../../testing/servers/api.ts';
import { SearchTown } from '../../../testing/towns/search-town.ts';
import { OffersService } from '../../posting/offers.service.ts';
import { ReadingRules } from '../index/reading-rules.ts';
import { SearchIndex } from '../index/search-index.ts';

const town = SearchTown.forSpecs();
const { offer, found } = town;

test('at once, by whatever way it was written, on every process', async () => {
  const other = await startApi({ sharing: town.api });
  try {
    const made = await offer('Rollstuhlbegleitung');
    expect(await found('Begleitung', {}, other)).toEqual(['Rollstuhlbegleitung']);
    await town.api.sql(`UPDATE offer_text SET title = 'Spaziergang' WHERE offer_id = $1`, [made.id]);
    expect(await found('Begleitung', {}, other)).toEqual([]);
    expect(await found('spazieren', {}, other)).toEqual(['Spaziergang']);
    await town.api.get(OffersService).withdraw(made.id);
    expect(await found('Spaziergang', {}, other)).toEqual([]);
    await town.api.get(OffersService).publish(made.id);
    expect(await found('Spaziergang')).toEqual(['Spaziergang']);
  } finally {
    await other.close();
  }
});

test('also new names of organisations and parts of town', async () => {
  const verein = await town.make.anOrganisation({ name: 'Verein Kranich' });
  const lindenau = await town.make.aDistrict({ name: 'Lindenau' });
  await offer('Kisten tragen', { organisationId: verein.id, districtId: lindenau.id });
  expect(await found('Kranich')).toEqual(['Kisten tragen']);
  await town.api.sql(`UPDATE organisation SET name = 'Verein Storch' WHERE id = $1`, [verein.id]);
  expect(await found('Storch')).toEqual(['Kisten tragen']);
  await town.api.get(PlacesService).saveDistrict({ id: lindenau.id, name: 'Ulmenau' });
  expect(await found('Ulmenau')).toEqual(['Kisten tragen']);
});

test('and offers that are over are forgotten until they have a new date', async () => {
  const made = await offer('Kistenrennen', { startsIn: '1 day' });
  expect(await found('Kistenrennen')).toEqual(['Kistenrennen']);
  town.api.clock.advance({ days: 3 });
  await town.api.get(SearchIndex).tidyUp();
  const indexed = () => town.api.sql('SELECT 1 FROM offer_search');
  expect(await indexed()).toEqual([]);
  await town.api.sql(
    `UPDATE occurrence SET starts_at = starts_at + interval '9 days', ends_at = ends_at + interval '9 days' WHERE offer_id = $1`,
    [made.id],
  );
  expect(await found('Kistenrennen')).toEqual(['Kistenrennen']);
});

test('and a new version that turns texts into other words reads them all again, once', async () => {
  await offer('Gartentag');
  expect(await found('Garten')).toEqual(['Gartentag']);
  await town.api.sql(
    `UPDATE offer_search SET words = '''blorp'':1'; UPDATE search_state SET rules = 'others'`,
  );
  await town.api.get(ReadingRules).onApplicationBootstrap();
  expect(await found('Garten')).toEqual(['Gartentag']);
  await town.api.get(ReadingRules).onApplicationBootstrap();
  expect(await town.api.sql('SELECT offer_id FROM search_outdated')).toEqual([]);
});

test('at once, also while the words are being read for somebody else', async () => {
  await offer('Hirsch');
  const source = town.api.get(DataSource);
  const query = source.query.bind(source);
  let another: Promise<string[]> | undefined;
  // The other question has learned that its offer is read, and now wants the words that have it.
  const anotherWaits = Promise.withResolvers<void>();
  const spy = jest.spyOn(source, 'query').mockImplementation(async (...asked: [string]) => {
    const rows = await query(...asked);
    if (another && asked[0].includes('FROM search_state')) {
      const [{ waiting }] = rows as [{ waiting: number }];
      if (waiting === 0) setImmediate(anotherWaits.resolve);
    }
    if (another || !asked[0].includes('FROM search_word')) return rows;
    await offer('Rotkehlchen');
    another = found('Rotkehlchen');
    await anotherWaits.promise;
    return rows;
  });
  await found('Hirsch');
  expect(await another).toEqual(['Rotkehlchen']);
  spy.mockRestore();
});

test('counts of words are those of the offers', async () => {
  const made = await offer('Nähen und nähen');
  await offer('Nähen');
  await found('x');
  await town.api.sql(`UPDATE offer_text SET title = 'Stricken' WHERE offer_id = $1`, [made.id]);
  await found('x');
  const counted = await town.api.sql('SELECT word, offers FROM search_word WHERE offers <> 0 ORDER BY word');
  const real = await town.api
    .sql(`SELECT word, count(*)::int AS offers FROM offer_search, unnest(tsvector_to_array(words)) word
    WHERE word !~ '^=' GROUP BY word ORDER BY word COLLATE "C"`);
  expect(counted).toEqual(real);
  expect(await town.api.sql('SELECT offers FROM search_state')).toEqual([{ offers: 2 }]);
});

test('stands in nobody’s way, and is tried again after an hour', async () => {
  const { id } = await offer('Steine klopfen');
  await town.api.sql(`ALTER TABLE offer_search ADD CONSTRAINT unreadable CHECK (offer_id <> '${id}')`);
  try {
    for (const title of ['Vorlesen', 'Singen', 'Backen']) await offer(title);
    for (const title of ['Singen', 'Backen', 'Vorlesen']) expect(await found(title)).toEqual([title]);
    expect(await found('steine')).toEqual([]);
    await offer('Stricken');
    expect(await found('stricken')).toEqual(['Stricken']);
  } finally {
    await town.api.sql('ALTER TABLE offer_search DROP CONSTRAINT unreadable');
  }
  expect(await found('steine')).toEqual([]);
  town.api.clock.advance({ hours: 1 });
  expect(await found('steine')).toEqual(['Steine klopfen']);
});
