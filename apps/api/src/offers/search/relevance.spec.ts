// How good the search is, in figures: over 200 judged queries over an agency's 400 offers and the demo town.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { allOffers } from '../../demo/content/all-offers.ts';
import { DemoTownService } from '../../demo/demo-town.service.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { words } from '../../testing/made/words.ts';
import { agencyDistricts, type AgencyOffer, agencyOffers } from '../../testing/relevance/agency-offers.ts';
import { type Judged, judgedQueries } from '../../testing/relevance/judged-queries.ts';
import { figuresOf, inWords, type Measured, measureSearch } from '../../testing/relevance/measure-search.ts';

jest.setTimeout(180_000);

/** Monday, 9 o'clock. */
const NOW = '2026-11-23T08:00:00Z';

const measured: Record<'agency' | 'demo', Measured[]> = { agency: [], demo: [] };
let api: Api;

beforeAll(async () => {
  api = await startApi();
  api.clock.set(NOW);
  const files = ['agency-queries-1.txt', 'agency-queries-2.txt', 'agency-queries-3.txt'];
  measured.agency = await measureSearch(api, files.flatMap(judgedQueries), await fillAgency());
  await api.close();

  api = await startApi();
  api.clock.set(NOW);
  await api.get(DemoTownService).fill();
  measured.demo = await measureSearch(api, judgedQueries('demo-queries.txt'), await demoOffers());
}, 180_000);
afterAll(() => api.close());

test('finds what is meant', () => {
  const all = [...measured.agency, ...measured.demo];
  const figures = {
    agency: figuresOf(measured.agency),
    demo: figuresOf(measured.demo),
    tuned: figuresOf(all.filter(({ query }) => !query.heldOut)),
    heldOut: figuresOf(all.filter(({ query }) => query.heldOut)),
    all: figuresOf(all),
  };
  process.stdout.write(
    `${Object.entries(figures)
      .map(([name, each]) => inWords(name, each))
      .join('\n')}\n`,
  );
  if (process.env['SHOW_RESULTS']) showResults(all);
  // A little under what is reached; with PostgreSQL's german alone it was 0.53, and 13 % found nothing.
  expect(figures.all.ndcg).toBeGreaterThan(0.82);
  expect(figures.heldOut.ndcg).toBeGreaterThan(0.77);
  expect(figures.all.empty).toBeLessThanOrEqual(0.02);
  expect(figures.all.noise).toBeLessThanOrEqual(0.2);
});

/** For whoever tunes the search: worst first, and never those held out. */
function showResults(all: readonly Measured[]): void {
  for (const { query, titles, ndcg } of all.toSorted((a, b) => a.ndcg - b.ndcg))
    if (!query.heldOut)
      process.stdout.write(`${ndcg.toFixed(2)} ${query.text}\n      ${titles.join('\n      ')}\n`);
}

/** Offers by number. */
async function fillAgency(): Promise<Map<string, AgencyOffer>> {
  const make = new Builders(api);
  await make.aTown();
  const places = api.get(PlacesService);
  const districts = new Map<string, string>();
  for (const name of agencyDistricts) districts.set(name, (await places.saveDistrict({ name })).id);
  const organisations = new Map<string, string>();
  const made = new Map<string, AgencyOffer>();
  for (const offer of agencyOffers()) {
    const { title, summary, description, organisation: name, categories, district, date } = offer;
    if (!organisations.has(name)) organisations.set(name, (await make.anOrganisation({ name })).id);
    const { number } = await make.anOffer({
      texts: { de: { ...words.text, title, summary, description } },
      organisationId: organisations.get(name)!,
      venueId: null,
      districtId: district && districts.get(district)!,
      categories: categories as never,
      ...(date ? { dates: [{ startsAt: nextDate(date) }] } : { schedule: 'BY_ARRANGEMENT' as const }),
    });
    made.set(number, offer);
  }
  return made;
}

function nextDate({ weekday, at }: NonNullable<AgencyOffer['date']>): Temporal.Instant {
  const monday = Temporal.PlainDate.from('2026-11-23');
  const day = monday.add({ days: weekday === 1 ? 7 : weekday - 1 });
  return day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: at }).toInstant();
}

async function demoOffers(): Promise<Map<string, Judged>> {
  const rows = await api.sql<{ number: string; title: string }>(
    `SELECT number, title FROM offer JOIN offer_text t ON t.offer_id = offer.id AND t.language = 'de'`,
  );
  expect(rows).toHaveLength(allOffers.length);
  return new Map(rows.map(({ number, title }) => [number, { topic: '', title, district: null, when: [] }]));
}
