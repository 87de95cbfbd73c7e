import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders, type OfferInWords } from '../../testing/builders.ts';
import { statementsSent } from '../../testing/statements-sent.ts';
import { words } from '../../testing/words.ts';
import { placesPlan } from '../posting/planned-slots.ts';

let api: Api;
let make: Builders;

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
beforeEach(async () => {
  api.clock.set(NOW);
  await api.sql('TRUNCATE offer CASCADE');
});
afterAll(() => api.close());

const LIST = `query ($filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String) {
  offers(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { title } totalCount totalIsExact pageInfo { hasNextPage endCursor }
  }
}`;

const list = async (variables: object = {}, language = 'de') =>
  (await api.data(LIST, variables, { language })).offers;
const titlesOf = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);
const titles = async (variables: object = {}, language = 'de') => titlesOf(await list(variables, language));
const filtered = (filter: object) => titles({ filter });

const offer = (title: string, given: OfferInWords = {}) => make.anOffer({ title, ...given });
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant();

/** Every title of a list, page by page. */
async function allPages(variables: object, first: number): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const page: any = await list({ ...variables, first, after });
    pages.push(titlesOf(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return pages;
}

describe('the list of offers', () => {
  test('is sorted by first coming date, then those by arrangement', async () => {
    await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
    await offer('Donnerstag', { startsIn: '3 days' });
    await offer('Mittwoch und Sonntag', { dates: [{ startsIn: '6 days' }, { startsIn: '2 days' }] });
    expect(await titles()).toEqual(['Mittwoch und Sonntag', 'Donnerstag', 'Absprache']);
    api.clock.advance({ days: 3, hours: 1 });
    expect(await titles()).toEqual(['Mittwoch und Sonntag', 'Absprache']);
  });

  test('leaves out drafts, what is withdrawn, over, or only cancelled', async () => {
    await offer('Entwurf', { published: false });
    await offer('Vorbei', { startsIn: '-1 day' });
    const cancelled = await offer('Abgesagt');
    await api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE offer_id = $1', [cancelled.id]);
    await offer('Offen');
    expect(await titles()).toEqual(['Offen']);
    expect(await titles({ sort: 'NEWEST' })).toEqual(['Offen']);
    expect(await titles({ sort: 'TITLE' })).toEqual(['Offen']);
  });

  test('can show the latest first', async () => {
    await offer('Alt');
    api.clock.advance({ minutes: 1 });
    await offer('Neu', { schedule: 'BY_ARRANGEMENT' });
    expect(await titles({ sort: 'NEWEST' })).toEqual(['Neu', 'Alt']);
  });

  test('sorts titles as a German dictionary does, by the title that is shown', async () => {
    for (const title of ['Zoo', 'Ärmel', 'Apfel', 'apfelbaum', 'Straße', 'Strasse 2']) await offer(title);
    const text = (title: string) => ({ ...words.text, title });
    await make.anOffer({ texts: { de: text('Yoga'), en: text('Aerobics') } });
    const german = ['Apfel', 'apfelbaum', 'Ärmel', 'Straße', 'Strasse 2', 'Yoga', 'Zoo'];
    expect(await titles({ sort: 'TITLE' })).toEqual(german);
    const english = ['Aerobics', ...german.filter((title) => title !== 'Yoga')];
    expect(await titles({ sort: 'TITLE' }, 'en')).toEqual(english);
  });

  test.each(['SOONEST', 'NEWEST', 'TITLE'])(
    'comes in pages without gaps or repeats, sorted by %s',
    async (sort) => {
      // All dates begin together, so that only ids tell them apart; two are by arrangement.
      for (let n = 0; n < 7; n++)
        await offer(`Angebot ${n % 3}`, n > 4 ? { schedule: 'BY_ARRANGEMENT' } : {});
      const whole = await titles({ sort });
      const pages = await allPages({ sort }, 2);
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 1]);
      expect(pages.flat()).toEqual(whole);
      expect(whole).toHaveLength(7);
    },
  );

  test('counts exactly up to 1,000', async () => {
    const { id } = await offer('Vorlesen');
    const count = async () => (await api.data('{ offers { totalCount totalIsExact } }')).offers;
    await copies(id, 999);
    expect(await count()).toEqual({ totalCount: 1_000, totalIsExact: true });
    await copies(id, 1);
    expect(await count()).toEqual({ totalCount: 1_000, totalIsExact: false });
  });

  test('takes null for the usual length and order', async () => {
    await offer('Heute', { startsIn: '3 hours' });
    const usual = await list();
    expect(usual.nodes).toHaveLength(1);
    expect(await list({ first: null, sort: null, after: null, filter: null })).toEqual(usual);
    const query = `query ($n: Int) { occurrences(first: $n) { nodes { offer { occurrences(first: $n) { id } } } } }`;
    const { occurrences } = await api.data(query, { n: null });
    expect(occurrences.nodes[0].offer.occurrences).toHaveLength(1);
  });

  test('takes a bounded number of statements, however long it is', async () => {
    for (let n = 0; n < 21; n++) await make.anOffer({ venueId: (await make.aVenue()).id });
    const query = `query ($first: Int) { offers(first: $first) { totalCount nodes {
      title languages organisation { name description } venue { name district { name parent { name } } } district { name }
      nextOccurrence { status freePlaces bookable offer { number } venue { name } slots { freePlaces offerId } }
      occurrences(first: 3) { id slots { id } } } } }`;
    const statements = (first: number) => statementsSent(api, () => api.data(query, { first }));
    const [one, twenty] = [await statements(1), await statements(20)];
    expect(twenty).toBe(one);
    expect(one).toBeLessThanOrEqual(13);
  });
});

describe('filters', () => {
  test('by kind, area, organisation and from home', async () => {
    const verein = await make.anOrganisation();
    await offer('Sport', { categories: ['SPORT', 'HEALTH'], organisationId: verein.id });
    await offer('Treffen', { kind: 'GATHERING', dates: [{ slots: placesPlan(120, { online: 9 }) }] });
    expect(await filtered({ kinds: ['GATHERING', 'CONSULTATION'] })).toEqual(['Treffen']);
    expect(await filtered({ categories: ['HEALTH', 'RESCUE'] })).toEqual(['Sport']);
    expect(await filtered({ organisationId: verein.id })).toEqual(['Sport']);
    expect(await filtered({ online: true })).toEqual(['Treffen']);
    expect(await filtered({ online: false })).toEqual(['Sport']);
    expect(await filtered({ kinds: [] })).toHaveLength(2);
  });

  test('by part of town: a Sozialraum includes its Stadtteile, the venue of the date counts', async () => {
    const places = api.get(PlacesService);
    const west = await places.saveDistrict({ name: 'West' });
    const soeflingen = await places.saveDistrict({ name: 'Söflingen', parentId: west.id });
    const lehr = await places.saveDistrict({ name: 'Lehr' });
    const venue = await make.aVenue({ districtId: soeflingen.id });
    await offer('Dort', { venueId: venue.id });
    await offer('Für Söflingen', { venueId: null, districtId: soeflingen.id });
    await offer('In Lehr', { venueId: null, districtId: lehr.id });
    await offer('Diesmal dort', { venueId: null, dates: [{ startsIn: '9 days', venueId: venue.id }] });
    await offer('Absprache dort', { venueId: venue.id, schedule: 'BY_ARRANGEMENT' });
    const there = ['Dort', 'Für Söflingen', 'Diesmal dort', 'Absprache dort'];
    expect(await filtered({ districtIds: [soeflingen.id] })).toEqual(there);
    expect(await filtered({ districtIds: [west.id] })).toEqual(there);
    expect(await filtered({ districtIds: [west.id, lehr.id] })).toHaveLength(5);
    expect(await filtered({ venueId: venue.id })).toEqual(['Dort', 'Diesmal dort', 'Absprache dort']);
  });

  test('by local day, weekday and time of day; offers without dates are left out then', async () => {
    await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
    await offer('Kurz vor Mitternacht', { dates: [{ startsAt: at('2026-11-28T23:30') }] });
    await offer('Kurz nach Mitternacht', { dates: [{ startsAt: at('2026-11-29T00:30') }] });
    await offer('Mittag', { dates: [{ startsAt: at('2026-11-30T12:00') }] });
    await offer('Früher und Samstag', {
      dates: [{ startsAt: at('2026-11-24T17:00') }, { startsAt: at('2026-11-28T09:00') }],
    });
    expect(await filtered({ from: '2026-11-28', to: '2026-11-28' })).toEqual([
      'Früher und Samstag',
      'Kurz vor Mitternacht',
    ]);
    expect(await filtered({ from: '2026-11-29' })).toEqual(['Kurz nach Mitternacht', 'Mittag']);
    expect(await filtered({ to: '2026-11-24' })).toEqual(['Früher und Samstag']);
    expect(await filtered({ weekdays: ['SUNDAY', 'MONDAY'] })).toEqual(['Kurz nach Mitternacht', 'Mittag']);
    expect(await filtered({ timesOfDay: ['MORNING'] })).toEqual([
      'Früher und Samstag',
      'Kurz nach Mitternacht',
    ]);
    expect(await filtered({ timesOfDay: ['AFTERNOON'] })).toEqual(['Mittag']);
    expect(await filtered({ timesOfDay: ['EVENING'] })).toEqual([
      'Früher und Samstag',
      'Kurz vor Mitternacht',
    ]);
    expect(await filtered({ weekdays: ['SATURDAY'], timesOfDay: ['EVENING'] })).toEqual([
      'Kurz vor Mitternacht',
    ]);
  });

  test('by free places: full, closed and begun slots do not count', async () => {
    const full = await offer('Voll');
    await api.sql('UPDATE slot SET taken = capacity WHERE id = $1', [full.slot.id]);
    await offer('Zu', { startsIn: '1 hour', cutoffMinutes: 120 });
    await offer('Ohne Grenze', { slots: [{ capacity: null }] });
    await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
    expect(await filtered({ onlyFree: true })).toEqual(['Ohne Grenze']);
    expect(await filtered({ onlyFree: false })).toHaveLength(4);
  });
});

describe('searching', () => {
  beforeEach(async () => {
    const text = (title: string, description = 'Wir freuen uns.') => ({
      title,
      texts: { de: { ...words.text, title, description } },
    });
    const hirsch = await make.anOrganisation({ name: `Verein Hirschkäfer ${crypto.randomUUID()}` });
    await make.anOffer(text('Vorlesen in der Bücherei'));
    await make.anOffer({ ...text('Nähen für alle'), startsIn: '1 day' });
    await make.anOffer(text('Rollstuhlbegleitung'));
    await make.anOffer(text('Garten am Haus', 'Kinder lesen Geschichten vor.'));
    await make.anOffer({ ...text('Käferschau'), organisationId: hirsch.id });
    await make.anOffer({ ...text('Häuser streichen'), schedule: 'BY_ARRANGEMENT' });
  });

  const cases: [string, string[]][] = [
    ['naehen', ['Nähen für alle']],
    ['NÄHEN', ['Nähen für alle']],
    ['Vorleseen', ['Vorlesen in der Bücherei', 'Garten am Haus']],
    ['Begleitung', ['Rollstuhlbegleitung']],
    ['Haus', ['Garten am Haus', 'Häuser streichen']],
    ['Häuser', ['Garten am Haus', 'Häuser streichen']],
    ['Bücherei vorlesen', ['Vorlesen in der Bücherei']],
    ['Hirschkäfer', ['Käferschau']],
    ['Klavierunterricht', []],
  ];
  test.each(cases)('for %s finds %j', async (text, found) => {
    expect(await filtered({ text })).toEqual(found);
  });

  test('puts what fits best first, then what comes soonest', async () => {
    expect((await filtered({ text: 'Geschichten Nähen' })).toSorted()).toEqual([
      'Garten am Haus',
      'Nähen für alle',
    ]);
    expect(await filtered({ text: 'Geschichten Nähen' })).toEqual(['Nähen für alle', 'Garten am Haus']);
    const { number } = await offer('Ganz anderes');
    await make.anOffer({ title: `Nummer ${number}`, startsIn: '1 hour' });
    expect(await filtered({ text: ` ${number}` })).toEqual(['Ganz anderes', `Nummer ${number}`]);
  });

  test('goes with other filters, orders and pages', async () => {
    expect(await filtered({ text: 'Haus', from: '2026-11-20' })).toEqual(['Garten am Haus']);
    expect(await titles({ filter: { text: 'Haus' }, sort: 'TITLE' })).toEqual([
      'Garten am Haus',
      'Häuser streichen',
    ]);
    expect(await allPages({ filter: { text: 'Haus' } }, 1)).toEqual([
      ['Garten am Haus'],
      ['Häuser streichen'],
    ]);
    expect(await list({ filter: { text: 'Haus' } })).toMatchObject({ totalCount: 2, totalIsExact: true });
  });

  test.each(['', '   '])('for nothing (%j) shows everything', async (text) => {
    expect(await filtered({ text })).toHaveLength(6);
  });

  const odd = [
    '!!! & | :*',
    `'; DROP TABLE offer; --`,
    '%',
    '_',
    '\\',
    '😀',
    '<b>',
    'und',
    '(('.repeat(100),
    'a:* & b',
  ];
  test.each(odd)('for %j is harmless', async (text) => {
    expect((await api.graphql(LIST, { filter: { text } })).errors).toBeUndefined();
  });

  test('goes on when an offer says what makes no words', async () => {
    const halves = ['𝐀', '𞤀'].map((letter) => 'x'.repeat(49) + letter).join(' ');
    const description = `Mit ❤️ und ☀️ \u0301 ${halves}`;
    await make.anOffer({
      title: 'Herzkissen',
      texts: { de: { ...words.text, title: 'Herzkissen', description } },
    });
    await offer('Spieleabend');
    expect(await filtered({ text: 'Herzkissen' })).toEqual(['Herzkissen']);
    expect(await filtered({ text: 'Spieleabend' })).toEqual(['Spieleabend']);
    expect(await filtered({ text: '❤️' })).toEqual([]);
  });

  test('for more than 200 characters is refused', async () => {
    const { code } = await api.graphql(LIST, { filter: { text: 'x'.repeat(201) } });
    expect(code).toBe('BAD_INPUT');
  });
});

describe('bad input', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = '01900000-0000-7000-8000-000000000000';
  const wrong: [string, object, string][] = [
    ['first 0', { first: 0 }, 'first'],
    ['first 101', { first: 101 }, 'first'],
    ['an id that is none', { filter: { venueId: 'x' } }, 'filter.venueId'],
    ['districts that are none', { filter: { districtIds: ['x'] } }, 'filter.districtIds'],
    ['an end before the start', { filter: { from: '2026-12-02', to: '2026-12-01' } }, 'filter.to'],
    ['an empty cursor', { after: '' }, 'after'],
    ['a cursor of garbage', { after: 'not a cursor' }, 'after'],
    ['a cursor of another list', { after: cursor('TITLE', 'A', id) }, 'after'],
    [
      'a cursor with an impossible day',
      { after: cursor('SOONEST', '2026-13-99T00:00:00.000Z', id) },
      'after',
    ],
    ['a cursor with SQL', { after: cursor('SOONEST', `2026-11-23T00:00:00.000Z' OR 1=1`, id) }, 'after'],
    ['a cursor with another id', { after: cursor('SOONEST', '2026-11-23T00:00:00.000Z', 'x') }, 'after'],
    ['a cursor of a prototype', { after: cursor('__proto__', 'A', id) }, 'after'],
  ];
  test.each(wrong)('%s is refused', async (_, variables, field) => {
    const { code, errors } = await api.graphql(LIST, variables);
    expect([code, errors?.[0]?.extensions.field]).toEqual(['BAD_INPUT', field]);
  });
});

describe('single dates', () => {
  const DATES = `query ($filter: OfferFilter, $first: Int, $after: String) {
    occurrences(filter: $filter, first: $first, after: $after) {
      nodes { startsAt status offer { title } } pageInfo { hasNextPage endCursor } } }`;
  const dates = async (variables: object = {}) => (await api.data(DATES, variables)).occurrences;
  const namesOf = ({ nodes }: any) => nodes.map((node: any) => node.offer.title);

  test('come by start, each by itself, cancelled ones marked', async () => {
    await offer('Zweimal', { dates: [{ startsIn: '4 days' }, { startsIn: '1 day' }] });
    const { occurrence } = await offer('Abgesagt', { startsIn: '2 days' });
    await api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [occurrence.id]);
    await offer('Entwurf', { published: false });
    await offer('Vorbei', { startsIn: '-1 day' });
    const { nodes } = await dates();
    expect(nodes.map((node: any) => [node.offer.title, node.status])).toEqual([
      ['Zweimal', 'OPEN'],
      ['Abgesagt', 'CANCELLED'],
      ['Zweimal', 'OPEN'],
    ]);
    expect(namesOf(await dates({ filter: { onlyFree: true } }))).toEqual(['Zweimal', 'Zweimal']);
  });

  test('come in pages and take filters', async () => {
    for (let n = 0; n < 5; n++) await offer(`Angebot ${n}`, { categories: n === 2 ? ['SPORT'] : ['SOCIAL'] });
    const first = await dates({ first: 3 });
    const second = await dates({ first: 3, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...namesOf(first), ...namesOf(second)]).toEqual([0, 1, 2, 3, 4].map((n) => `Angebot ${n}`));
    expect(namesOf(await dates({ filter: { categories: ['SPORT'] } }))).toEqual(['Angebot 2']);
    expect(namesOf(await dates({ filter: { text: 'Angebot 2' } }))).toContain('Angebot 2');
    expect((await api.graphql(DATES, { first: 101 })).code).toBe('BAD_INPUT');
  });
});

/** More offers like this one, by SQL. */
async function copies(id: string, count: number): Promise<void> {
  // Six digits: those that are drawn have five.
  const [{ most }] = await api.sql('SELECT max(number::int) AS most FROM offer');
  const from = Math.max(most, 99_999) + 1;
  const columns = await api.sql(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'schedule')`,
  );
  const { names } = columns[0];
  await api.sql(
    `INSERT INTO offer (id, number, schedule, ${names})
     SELECT gen_random_uuid(), n, 'BY_ARRANGEMENT', ${names}
     FROM offer, generate_series($2::int, $3::int) n WHERE id = $1`,
    [id, from, from + count - 1],
  );
}
