// The search as people ask it: what is understood, what stays right, what is suggested.
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders, type OfferInWords } from '../../testing/builders.ts';
import { words } from '../../testing/words.ts';
import { OffersService } from '../posting/offers.service.ts';
import { SearchIndex } from './search-index.ts';

let api: Api;
let make: Builders;
let soeflingen: string;
let lehr: string;

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';
const SATURDAY = Temporal.Instant.from('2026-11-28T09:00:00Z');
const TUESDAY_EVENING = Temporal.Instant.from('2026-11-24T18:00:00Z');

const SEARCH = `query ($text: String!, $literal: Boolean, $weekdays: [Weekday!]) {
  offers(filter: { text: $text, literal: $literal, weekdays: $weekdays }) { nodes { title } correctedText
    understood { words district { name } weekdays timesOfDay from to only } } }`;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  soeflingen = (await make.aDistrict({ name: 'Söflingen' })).id;
  lehr = (await make.aDistrict({ name: 'Lehr' })).id;
});
beforeEach(async () => {
  api.clock.set(NOW);
  await api.sql('TRUNCATE offer CASCADE');
});
afterAll(() => api.close());

const offer = (title: string, given: OfferInWords & { description?: string } = {}) => {
  const { description = 'Wir freuen uns.', ...others } = given;
  return make.anOffer({ venueId: null, texts: { de: { ...words.text, title, description } }, ...others });
};
const search = async (text: string, others: object = {}, of = api) =>
  (await of.data(SEARCH, { text, ...others })).offers;
const found = async (text: string, others: object = {}, of = api): Promise<string[]> =>
  (await search(text, others, of)).nodes.map(({ title }: { title: string }) => title);

describe('days, times and parts of town in a text', () => {
  beforeEach(async () => {
    await offer('Vorlesen in der Bücherei', { districtId: lehr, dates: [{ startsAt: TUESDAY_EVENING }] });
    await offer('Vorlesen am Markt', { districtId: soeflingen, dates: [{ startsAt: SATURDAY }] });
    await offer('Vorlesen zu Hause', { schedule: 'BY_ARRANGEMENT', description: 'Meist samstags.' });
    await offer('Garten gießen', { districtId: soeflingen, dates: [{ startsAt: SATURDAY }] });
  });

  test('are filters: what fits by its dates or its words comes first, the rest after it while that is little', async () => {
    expect(await found('vorlesen am Samstag')).toEqual([
      'Vorlesen am Markt',
      'Vorlesen zu Hause',
      'Vorlesen in der Bücherei',
    ]);
    expect((await search('vorlesen am Samstag')).understood).toEqual([
      {
        words: 'am Samstag',
        district: null,
        weekdays: ['SATURDAY'],
        timesOfDay: [],
        from: null,
        to: null,
        only: false,
      },
    ]);
    expect((await found('vorlesen dienstags abends'))[0]).toBe('Vorlesen in der Bücherei');
    expect((await found('vorlesen in Soeflingen'))[0]).toBe('Vorlesen am Markt');
    expect((await found('vorlesen morgen'))[0]).toBe('Vorlesen in der Bücherei');
  });

  test('leave others out when there is enough', async () => {
    for (let n = 0; n < 10; n++) await offer(`Vorlesen ${n}`, { dates: [{ startsAt: SATURDAY }] });
    const { nodes, understood } = await search('vorlesen am Wochenende');
    expect([nodes.length, understood[0].only]).toEqual([12, true]);
  });

  test('can stand alone', async () => {
    expect((await found('Samstag')).toSorted()).toEqual([
      'Garten gießen',
      'Vorlesen am Markt',
      'Vorlesen zu Hause',
    ]);
    expect((await found('Söflingen')).toSorted()).toEqual(['Garten gießen', 'Vorlesen am Markt']);
  });

  test('are words among others when nothing shall be understood, and give way to a filter set by hand', async () => {
    const { understood, nodes } = await search('vorlesen samstags', { literal: true });
    expect([understood, nodes[0].title]).toEqual([[], 'Vorlesen zu Hause']);
    expect(await found('vorlesen samstags', { weekdays: ['TUESDAY'] })).toEqual(['Vorlesen in der Bücherei']);
  });
});

describe('a slip', () => {
  test('is told with what was searched instead', async () => {
    await offer('Rollstuhl schieben');
    expect(await search('Rollstul')).toMatchObject({
      correctedText: 'Rollstuhl',
      nodes: [{ title: 'Rollstuhl schieben' }],
    });
    expect((await search('Rollstuhl')).correctedText).toBeNull();
    expect((await search('Rollstule Rollstul')).correctedText).toBe('Rollstuhl Rollstuhl');
  });
});

describe('what is found follows what is saved', () => {
  test('at once, by whatever way it was written, on every process', async () => {
    const other = await startApi({ sharing: api });
    try {
      const made = await offer('Rollstuhlbegleitung');
      expect(await found('Begleitung', {}, other)).toEqual(['Rollstuhlbegleitung']);
      await api.sql(`UPDATE offer_text SET title = 'Spaziergang' WHERE offer_id = $1`, [made.id]);
      expect(await found('Begleitung', {}, other)).toEqual([]);
      expect(await found('spazieren', {}, other)).toEqual(['Spaziergang']);
      await api.get(OffersService).withdraw(made.id);
      expect(await found('Spaziergang', {}, other)).toEqual([]);
      await api.get(OffersService).publish(made.id);
      expect(await found('Spaziergang')).toEqual(['Spaziergang']);
    } finally {
      await other.close();
    }
  });

  test('also new names of organisations and parts of town', async () => {
    const verein = await make.anOrganisation({ name: 'Verein Kranich' });
    const lindenau = await make.aDistrict({ name: 'Lindenau' });
    await offer('Kisten tragen', { organisationId: verein.id, districtId: lindenau.id });
    expect(await found('Kranich')).toEqual(['Kisten tragen']);
    await api.sql(`UPDATE organisation SET name = 'Verein Storch' WHERE id = $1`, [verein.id]);
    expect(await found('Storch')).toEqual(['Kisten tragen']);
    await api.get(PlacesService).saveDistrict({ id: lindenau.id, name: 'Ulmenau' });
    expect(await found('Ulmenau')).toEqual(['Kisten tragen']);
  });

  test('and offers that are over are forgotten until they have a new date', async () => {
    const made = await offer('Kistenrennen', { startsIn: '1 day' });
    expect(await found('Kistenrennen')).toEqual(['Kistenrennen']);
    api.clock.advance({ days: 3 });
    await api.get(SearchIndex).tidyUp();
    const indexed = () => api.sql('SELECT 1 FROM offer_search');
    expect(await indexed()).toEqual([]);
    await api.sql(
      `UPDATE occurrence SET starts_at = starts_at + interval '9 days', ends_at = ends_at + interval '9 days' WHERE offer_id = $1`,
      [made.id],
    );
    expect(await found('Kistenrennen')).toEqual(['Kistenrennen']);
  });

  test('at once, also while the words are being read for somebody else', async () => {
    await offer('Hirsch');
    const source = api.get(DataSource);
    const query = source.query.bind(source);
    let another: Promise<string[]> | undefined;
    const spy = jest.spyOn(source, 'query').mockImplementation(async (...asked: [string]) => {
      const rows = await query(...asked);
      if (another || !asked[0].includes('FROM search_word')) return rows;
      await offer('Rotkehlchen');
      another = found('Rotkehlchen');
      await new Promise((resolve) => setTimeout(resolve, 500));
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
    await api.sql(`UPDATE offer_text SET title = 'Stricken' WHERE offer_id = $1`, [made.id]);
    await found('x');
    const counted = await api.sql('SELECT word, offers FROM search_word WHERE offers <> 0 ORDER BY word');
    const real =
      await api.sql(`SELECT word, count(*)::int AS offers FROM offer_search, unnest(tsvector_to_array(words)) word
      WHERE word !~ '^=' GROUP BY word ORDER BY word COLLATE "C"`);
    expect(counted).toEqual(real);
    expect(await api.sql('SELECT offers FROM search_state')).toEqual([{ offers: 2 }]);
  });
});

describe('texts in other languages', () => {
  test('are searched too, after the original', async () => {
    const text = (title: string) => ({ ...words.text, title });
    await make.anOffer({
      texts: { de: text('Bäume pflanzen'), en: text('Plant trees'), uk: text('Садити дерева') },
    });
    expect(await found('trees')).toEqual(['Bäume pflanzen']);
    expect(await found('дерева')).toEqual(['Bäume pflanzen']);
  });
});

describe('an offer that can not be read', () => {
  test('stands in nobody’s way, and is tried again after an hour', async () => {
    const { id } = await offer('Steine klopfen');
    await api.sql(`ALTER TABLE offer_search ADD CONSTRAINT unreadable CHECK (offer_id <> '${id}')`);
    try {
      for (const title of ['Vorlesen', 'Singen', 'Backen']) await offer(title);
      for (const title of ['Singen', 'Backen', 'Vorlesen']) expect(await found(title)).toEqual([title]);
      expect(await found('steine')).toEqual([]);
      await offer('Stricken');
      expect(await found('stricken')).toEqual(['Stricken']);
    } finally {
      await api.sql('ALTER TABLE offer_search DROP CONSTRAINT unreadable');
    }
    expect(await found('steine')).toEqual([]);
    api.clock.advance({ hours: 1 });
    expect(await found('steine')).toEqual(['Steine klopfen']);
  });
});

describe('suggestions', () => {
  const SUGGEST = `query ($text: String!, $first: Int) { searchSuggestions(text: $text, first: $first) { kind text key } }`;
  const suggested = async (text: string) =>
    (await api.data(SUGGEST, { text })).searchSuggestions.map(
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
    await api.sql(
      'INSERT INTO search_outdated (offer_id) SELECT gen_random_uuid() FROM generate_series(1, 1001)',
    );
    await api.get(OffersService).withdraw(id);
    expect(await suggested('geheimes')).not.toContain('OFFER Geheimes Fest');
    await api.get(SearchIndex).catchUp();
  });

  test.each(['', 'v', '😀', '%', '\\', "'; DROP TABLE offer; --", '‮שלום'])(
    'for %j are harmless',
    async (text) => {
      expect(await suggested(text)).toEqual([]);
    },
  );

  test('are refused for long texts and many at once', async () => {
    expect((await api.graphql(SUGGEST, { text: 'x'.repeat(201) })).code).toBe('BAD_INPUT');
    expect((await api.graphql(SUGGEST, { text: 'vor', first: 21 })).code).toBe('BAD_INPUT');
  });
});
