/** Somebody wants to hear of dates without looking: a calendar from an offer's page, a feed from the list. */
import type { Page } from '@playwright/test';
import { anOffer, cancelDate } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';

/** A clipboard that the spec can read. */
async function readableClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => Promise.resolve(void (document.documentElement.dataset['copied'] = text)),
    });
  });
}

const entry = (page: Page, words: string) => page.locator('.subscribe__link').filter({ hasText: words });

test('the dates of an offer go into one’s calendar, and a cancelled one says so there', async ({
  page,
  request,
  expectAccessible,
}) => {
  const offer = await anOffer({ inDays: [4, 11] });
  await readableClipboard(page);
  await visit(page, `/angebote/${offer.number}`);
  await page.getByText('Kalender abonnieren').click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const own = entry(page, 'Nur dieses Angebot');
  const link = await own
    .getByRole('link', { name: /^Im Kalender öffnen\s*, Nur dieses Angebot$/ })
    .getAttribute('href');
  expect(link).toMatch(new RegExp(`^webcal://.*/calendar/offer/${offer.number}\\.ics$`));
  await own.getByRole('button', { name: 'Adresse kopieren' }).click();
  await expect(own.getByRole('status')).toHaveText(/^Die Adresse ist kopiert/);
  const copied = await page.locator('html').getAttribute('data-copied');
  expect(copied).toBe(link!.replace('webcal:', 'http:'));

  const fetched = async () => (await request.get(new URL(copied!).pathname)).text();
  expect((await fetched()).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  await cancelDate(offer.dates[1]!.occurrenceId, 'Sturm');
  // As a program that asks again some time later finds it.
  await expect
    .poll(fetched, { timeout: 15_000 })
    .toMatch(/SEQUENCE:1[^]*SUMMARY:Fällt aus: [^]*STATUS:CANCELLED/);
  for (const all of ['venue', 'district', 'organisation']) {
    const path = await page.locator(`.subscribe__link a[href*="/calendar/${all}/"]`).getAttribute('href');
    expect((await request.get(new URL(path!.replace('webcal:', 'http:')).pathname)).status()).toBe(200);
  }
});

test('where nothing can be copied the address stands there to write down', async ({ page }) => {
  const offer = await anOffer();
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('denied')),
    });
  });
  await visit(page, `/angebote/${offer.number}`);
  await page.getByText('Kalender abonnieren').click();
  const own = entry(page, 'Nur dieses Angebot');
  await own.getByRole('button', { name: 'Adresse kopieren' }).click();
  await expect(own.getByRole('status')).toHaveText(/ließ sich nicht kopieren/);
  await expect(own.getByText(`/calendar/offer/${offer.number}.ics`)).toBeVisible();
});

test('the list has feeds of what it shows, for people and for their programs', async ({
  page,
  request,
  expectAccessible,
}) => {
  await visit(page, '/angebote?art=treffen&lang=ar');
  await page.locator('.subscribe summary').click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const feeds = page.locator('head link[rel="alternate"][type^="application/"]');
  await expect(feeds).toHaveCount(2);
  for (const feed of await feeds.all()) {
    const address = (await feed.getAttribute('href'))!;
    const { pathname, search } = new URL(address);
    expect([pathname.replace(/\.\w+$/, ''), search]).toEqual(['/feeds/kind/gathering', '?language=ar']);
    const answer = await request.get(pathname + search);
    expect(answer.headers()['content-type']).toMatch(/^application\/(rss|atom)\+xml/);
    await expect(page.locator('.subscribe__address').filter({ hasText: address })).toBeVisible();
  }
});
