// Programs ask again and again: what they have is not sent twice, and what changed reaches them.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { FeedMemory } from '../answers/feed-memory.ts';
import { FetchedFeeds } from '../../testing/servers/fetched-feeds.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { AnswerMemory } from '../../platform/stored/answer-memory.ts';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { noticesHeard } from '../../testing/asked/notices-heard.ts';
import { statementsSent } from '../../testing/asked/statements-sent.ts';

const town = BookingTown.forSpecs();
const { get } = new FetchedFeeds(town);

const paths = ['/feeds/offers.rss', '/feeds/offers.atom', '/sitemap.xml'];

test.each(paths)('%s is sent once, and again when it changed', async (path) => {
  await town.make.anOffer();
  const first = await get(path);
  const etag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  const again = await get(path, { 'if-none-match': etag });
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
});

test('what was taken out is noticed, whatever time the reader knows', async () => {
  const offer = await town.make.anOffer();
  const first = await get('/feeds/offers.rss');
  await town.api.get(OffersService).withdraw(offer.id);
  const since = first.headers.get('last-modified')!;
  const again = await get('/feeds/offers.rss', {
    'if-none-match': first.headers.get('etag')!,
    'if-modified-since': since,
  });
  expect(again.status).toBe(200);
  expect((await get('/feeds/offers.rss', { 'if-modified-since': new Date().toUTCString() })).status).toBe(
    200,
  );
  expect(again.text).not.toContain(offer.id);
});

test('is made once for all who ask within a moment', async () => {
  await noticesHeard(town.api);
  const ask = () => fetch(`${town.api.url}/feeds/offers.atom`).then((answer) => answer.text());
  const sent = await atOneMoment(async () => {
    await get('/feeds/offers.atom');
    return statementsSent(town.api, () => Promise.all([ask(), ask(), ask()]));
  });
  expect(sent).toBe(0);
});

test('takes no room from what guests’ pages ask for', async () => {
  await noticesHeard(town.api);
  const memory = town.api.get(AnswerMemory);
  memory.forget();
  await get('/feeds/offers.rss');
  expect(memory.bytes).toBe(0);
  expect(town.api.get(FeedMemory).bytes).toBeGreaterThan(0);
});

test.each(['br', 'gzip', 'identity'])('arrives whole as %s', async (coding) => {
  for (let made = 0; made < 5; made++) await town.make.anOffer();
  const { headers, text } = await get('/feeds/offers.rss', { 'accept-encoding': coding });
  expect(headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding);
  expect(text).toMatch(/<\/rss>\n$/);
});

test('no other site’s page may read it', async () => {
  const { headers } = await get('/feeds/offers.rss', { origin: 'https://other.example' });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
