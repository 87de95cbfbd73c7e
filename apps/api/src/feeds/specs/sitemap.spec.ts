// What search engines read: every page once, in all its languages, with a true word on when it changed.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { XmlDocument } from 'libxml2-wasm';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { noticesHeard } from '../../testing/asked/notices-heard.ts';
import { statementsSent } from '../../testing/asked/statements-sent.ts';
import { FetchedFeeds } from '../../testing/servers/fetched-feeds.ts';
import { makeManyOffers } from '../../testing/made/many-offers.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { AnswerMemory } from '../../platform/stored/answer-memory.ts';
import { beginningOf, beginningsFor, fileOf } from '../sitemap/parts.ts';

const town = BookingTown.forSpecs();
const { get } = new FetchedFeeds(town);
const NAMES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9', x: 'http://www.w3.org/1999/xhtml' };

/** What a strict parser finds by XPath. */
async function found(path: string, xpath: string): Promise<string[]> {
  const { headers, text } = await get(path);
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const document = XmlDocument.fromString(text);
  const values = document.find(xpath, NAMES).map(({ content }) => content);
  document.dispose();
  return values;
}
const parts = async () =>
  (await found('/sitemap.xml', '/s:sitemapindex/s:sitemap/s:loc')).map((url) => new URL(url).pathname);

describe('the sitemap', () => {
  test('names its parts, and each page in them with its languages', async () => {
    const offer = await town.make.anOffer();
    await town.make.anOffer({ published: false });
    const withdrawn = await town.make.anOffer();
    await town.api.get(OffersService).withdraw(withdrawn.id);
    expect(await parts()).toEqual(['/sitemap/pages.xml', '/sitemap/offers.xml']);
    const pages = await found('/sitemap/pages.xml', '/s:urlset/s:url/s:loc');
    expect(pages).toEqual(expect.arrayContaining([expect.stringMatching(/\/angebote$/)]));
    expect(await found('/sitemap/pages.xml', '//s:lastmod')).toEqual([]);
    expect((await found('/sitemap/offers.xml', '//s:loc')).map((url) => new URL(url).pathname)).toEqual([
      `/angebote/${offer.number}`,
    ]);
    expect(await found('/sitemap/offers.xml', '//s:url/s:lastmod')).toEqual(['2026-11-23T08:00:00Z']);
    const [page] = await found('/sitemap/offers.xml', '//s:url/s:loc');
    expect(await found('/sitemap/offers.xml', '//x:link/@hreflang')).toEqual(['de', 'en', 'x-default']);
    expect(await found('/sitemap/offers.xml', '//x:link/@href')).toEqual([
      `${page}?lang=de`,
      `${page}?lang=en`,
      page,
    ]);
    expect(await found('/sitemap/pages.xml', `//s:url[5]/x:link[1]/@href`)).toEqual([
      expect.stringMatching(/\?art=.*&lang=de$/),
    ]);
  });

  test('has each part made once for all who ask, and kept out of the way of guests’ pages', async () => {
    await town.make.anOffer();
    await noticesHeard(town.api);
    const ask = (coding: string) =>
      fetch(`${town.api.url}/sitemap/offers.xml`, { headers: { 'accept-encoding': coding } });
    const first = await get('/sitemap/offers.xml');
    const kept = town.api.get(AnswerMemory).bytes;
    const sent = await statementsSent(town.api, async () => {
      for (const coding of ['gzip', 'br', 'identity', 'gzip'])
        expect(await (await ask(coding)).text()).toBe(first.text);
    });
    expect([sent, town.api.get(AnswerMemory).bytes]).toEqual([0, kept]);
    const again = await fetch(`${town.api.url}/sitemap/offers.xml`, {
      headers: { 'if-none-match': first.headers.get('etag')! },
    });
    expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
      304,
      '',
      'public, max-age=3600',
    ]);
  });

  test.each(['/sitemap/other.xml', '/sitemap/offers-0.xml', '/sitemap/offers-123.xml'])(
    '%s is none',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('the sitemap of a town with many offers', () => {
  beforeAll(async () => {
    const { id } = await town.make.anOffer();
    await makeManyOffers(town.api, id, { open: 5_200, archived: 100 });
  });

  test('is cut into parts where a town has many offers, and holds each once', async () => {
    const files = (await parts()).slice(1);
    // They have numbers of six digits that begin with 1.
    expect(files).toContain('/sitemap/offers-1.xml');
    expect(files).not.toContain('/sitemap/offers.xml');
    const all = [];
    for (const file of files) all.push(...(await found(file, '//s:loc[contains(., "/angebote/")]')));
    const [{ count }] = await town.api.sql(
      `SELECT count(DISTINCT offer_id)::int AS count FROM occurrence JOIN offer ON offer.id = offer_id
       WHERE state = 'PUBLISHED' AND starts_at >= $1`,
      [town.api.clock.now()],
    );
    expect([all.length, new Set(all).size]).toEqual([count, count]);
  });

  test('names also parts whose first offers are all over', async () => {
    town.api.clock.advance({ days: 60 });
    const last = '105200';
    await town.api.sql(
      `INSERT INTO occurrence (id, offer_id, changed_alone, starts_at, ends_at)
       SELECT gen_random_uuid(), id, false, $2::timestamptz, $3::timestamptz FROM offer WHERE number = $1`,
      [last, town.api.clock.now().add({ hours: 1 }), town.api.clock.now().add({ hours: 2 })],
    );
    expect(await parts()).toContain('/sitemap/offers-1.xml');
    const pathsIn = async (file: string) =>
      (await found(file, '//s:loc')).map((url) => new URL(url).pathname);
    expect(await pathsIn('/sitemap/offers-1.xml')).toEqual([`/angebote/${last}`]);
    // One without any has a page all the same.
    await town.api.sql(`DELETE FROM occurrence WHERE starts_at > $1`, [town.api.clock.now()]);
    expect(await pathsIn('/sitemap/offers-1.xml')).toEqual(['/angebote']);
  });
});

test('robots are told where it is, and kept from what is nobody’s', async () => {
  const { text } = await get('/robots.txt');
  expect(text).toMatch(/^User-agent: \*\nDisallow: \/team\n/);
  expect(text).not.toMatch(/calendar|feeds/);
  expect(text).toMatch(/\nSitemap: http:\/\/.*\/sitemap\.xml\n$/);
});

test.each([0, 5_000, 5_001, 45_000, 45_001])('the parts of %i offers hold every number once', (offers) => {
  const beginnings = beginningsFor(offers);
  for (const number of ['10000', '42424', '99999', '100000', '1234567'])
    expect(beginnings.filter((beginning) => number.startsWith(beginning))).toHaveLength(1);
  expect(beginnings.map((beginning) => beginningOf(fileOf(beginning)))).toEqual(beginnings);
});
