/** Slow 3G, as in the basement of the town hall: what is there can be read at once, and booking works, once. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { formOf, heading, hydrated, sendButton, visit } from './pages.ts';
import type { Page } from '@playwright/test';

test.skip(({ isMobile }) => !isMobile, 'a desk has a cable');

/** The browser's own "Slow 3G": two seconds there and back, 400 kbit a second. */
async function slowLine(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 2000,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

test('reads an offer before its scripts have come, and follows its link', async ({ page }) => {
  const offer = await anOffer();
  await slowLine(page);
  const scripts = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await scripts.promise;
    await route.fallback();
  });
  await page.goto(`/angebote/${offer.number}`, { waitUntil: 'commit' });
  await expect(heading(page, offer.title)).toBeVisible();
  await expect(page.getByText('noch 5 Plätze').first()).toBeVisible();
  await expect(page.locator('html[data-ready]'), 'scripts are still on their way').toHaveCount(0);
  await page.getByRole('link', { name: 'Dabei sein' }).first().click();
  scripts.resolve();
  await expect(page.getByLabel('Ihr Name')).toBeVisible({ timeout: 60_000 });
});

test('books once, though the button is tapped again while nothing seems to happen', async ({
  page,
  request,
}) => {
  const offer = await anOffer({ places: 5 });
  await visit(page, formOf(offer));
  await hydrated(page);
  await slowLine(page);
  const answer = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await answer.promise;
    await route.fallback();
  });
  await page.getByLabel('Ihr Name').fill('Geduld');
  await sendButton(page).click();
  await expect(sendButton(page), 'it is told that something happens').toHaveText('Einen Moment, bitte.');
  await sendButton(page).click({ force: true });
  answer.resolve();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible({ timeout: 60_000 });
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});
