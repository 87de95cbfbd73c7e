// The list of offers: its order, its pages, what it counts and what it costs.
import { expect, test } from '@jest/globals';
import { ListTown } from '../../../testing/towns/list-town.ts';
import { statementsSent } from '../../../testing/asked/statements-sent.ts';
import { words } from '../../../testing/made/words.ts';

const town = ListTown.forSpecs();
const { offer, list, titles, allPages } = town;

test('is sorted by first coming date, then those by arrangement', async () => {
  await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
  await offer('Donnerstag', { startsIn: '3 days' });
  await offer('Mittwoch und Sonntag', { dates: [{ startsIn: '6 days' }, { startsIn: '2 days' }] });
  expect(await titles()).toEqual(['Mittwoch und Sonntag', 'Donnerstag', 'Absprache']);
  town.api.clock.advance({ days: 3, hours: 1 });
  expect(await titles()).toEqual(['Mittwoch und Sonntag', 'Absprache']);
});

test('leaves out drafts, what is withdrawn, over, or only cancelled', async () => {
  await offer('Entwurf', { published: false });
  await offer('Vorbei', { startsIn: '-1 day' });
  const cancelled = await offer('Abgesagt');
  await town.api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE offer_id = $1', [cancelled.id]);
  await offer('Offen');
  expect(await titles()).toEqual(['Offen']);
  expect(await titles({ sort: 'NEWEST' })).toEqual(['Offen']);
  expect(await titles({ sort: 'TITLE' })).toEqual(['Offen']);
});

test('can show the latest first', async () => {
  await offer('Alt');
  town.api.clock.advance({ minutes: 1 });
  await offer('Neu', { schedule: 'BY_ARRANGEMENT' });
  expect(await titles({ sort: 'NEWEST' })).toEqual(['Neu', 'Alt']);
});

test('sorts titles as a German dictionary does, by the title that is shown', async () => {
  for (const title of ['Zoo', 'Ärmel', 'Apfel', 'apfelbaum', 'Straße', 'Strasse 2']) await offer(title);
  const text = (title: string) => ({ ...words.text, title });
  await town.make.anOffer({ texts: { de: text('Yoga'), en: text('Aerobics') } });
  const german = ['Apfel', 'apfelbaum', 'Ärmel', 'Straße', 'Strasse 2', 'Yoga', 'Zoo'];
  expect(await titles({ sort: 'TITLE' })).toEqual(german);
  const english = ['Aerobics', ...german.filter((title) => title !== 'Yoga')];
  expect(await titles({ sort: 'TITLE' }, 'en')).toEqual(english);
});

test.each(['SOONEST', 'NEWEST', 'TITLE'])(
  'comes in pages without gaps or repeats, sorted by %s',
  async (sort) => {
    // All dates begin together, so that only ids tell them apart; two are by arrangement.
    for (let n = 0; n < 7; n++) await offer(`Angebot ${n % 3}`, n > 4 ? { schedule: 'BY_ARRANGEMENT' } : {});
    const whole = await titles({ sort });
    const pages = await allPages({ sort }, 2);
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 1]);
    expect(pages.flat()).toEqual(whole);
    expect(whole).toHaveLength(7);
  },
);

test('counts exactly up to 1,000', async () => {
  const { id } = await offer('Vorlesen');
  const count = async () => (await town.api.data('{ offers { totalCount totalIsExact } }')).offers;
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
  const { occurrences } = await town.api.data(query, { n: null });
  expect(occurrences.nodes[0].offer.occurrences).toHaveLength(1);
});

test('takes a bounded number of statements, however long it is', async () => {
  for (let n = 0; n < 21; n++) await town.make.anOffer({ venueId: (await town.make.aVenue()).id });
  const query = `query ($first: Int) { offers(first: $first) { totalCount nodes {
    title languages organisation { name description } venue { name district { name parent { name } } } district { name }
    nextOccurrence { status freePlaces bookable offer { number } venue { name } slots { freePlaces offerId } }
    occurrences(first: 3) { id slots { id } } } } }`;
  const statements = (first: number) => statementsSent(town.api, () => town.api.data(query, { first }));
  const [one, twenty] = [await statements(1), await statements(20)];
  expect(twenty).toBe(one);
  expect(one).toBeLessThanOrEqual(13);
});

/** More offers like this one, by SQL. */
async function copies(id: string, count: number): Promise<void> {
  // Six digits: those that are drawn have five.
  const [{ most }] = await town.api.sql('SELECT max(number::int) AS most FROM offer');
  const from = Math.max(most, 99_999) + 1;
  const columns = await town.api.sql(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'schedule')`,
  );
  const { names } = columns[0];
  await town.api.sql(
    `INSERT INTO offer (id, number, schedule, ${names})
     SELECT gen_random_uuid(), n, 'BY_ARRANGEMENT', ${names}
     FROM offer, generate_series($2::int, $3::int) n WHERE id = $1`,
    [id, from, from + count - 1],
  );
}
