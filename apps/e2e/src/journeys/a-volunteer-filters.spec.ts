/** What suits: ticked, counted, shared, taken off again; on the phone behind one line, at the desk beside the list. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { openFilters, visit } from './pages.ts';

const chosen = (page: Page) => page.getByRole('list', { name: 'Gewählte Filter' });
const found = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ Angebote?$/ });

test('ticks what suits, goes back, and takes it off again', async ({ page, expectAccessible }) => {
  await visit(page, '/angebote?art=treffen');
  await openFilters(page);
  await expectAccessible(page);
  const children = page.getByRole('checkbox', { name: 'Mit Kindern' });
  await children.check();
  await expect(page).toHaveURL(/art=treffen&kinder=1$/);
  await expect(children).toBeFocused();
  await page.getByLabel('Dauer').selectOption('2h');
  await expect(page).toHaveURL(/dauer=2h&kinder=1$/);
  await expect(chosen(page).getByRole('link', { name: 'bis 2 Stunden entfernen' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Dauer')).toHaveValue('');
  await expect(children).toBeChecked();
  await chosen(page).getByRole('link', { name: 'Mit Kindern entfernen' }).click();
  await expect(page).toHaveURL(/art=treffen$/);
  await expect(children).not.toBeChecked();
});

test('is told how many there are, and sees as many', async ({ page, isMobile }) => {
  const title = `Zahlwort${Date.now()}${Math.floor(Math.random() * 1000)}`;
  for (const kind of ['GATHERING', 'GATHERING', 'ENGAGEMENT'] as const) await anOffer({ title, kind });
  await visit(page, `/angebote?suche=${title}`);
  const kinds = page.getByRole('navigation', { name: 'Art des Angebots' });
  await expect(
    kinds.getByRole('link', { name: isMobile ? 'Sich treffen' : 'Sich treffen 2 Angebote' }),
  ).toBeVisible();
  await openFilters(page);
  const children = page.locator('label', { hasText: 'Mit Kindern' }).locator('.filter-option__count');
  await expect(children).toContainText('3');
  await page.getByRole('checkbox', { name: 'Mit Kindern' }).check();
  await expect(found(page)).toHaveText('3 Angebote');
  if (page.viewportSize()!.width >= 1024) return;
  await page.getByRole('button', { name: '3 Angebote anzeigen' }).click();
  await expect(page.getByRole('checkbox', { name: 'Mit Kindern' })).toBeHidden();
});

test('ticks before the page is awake, and it counts', async ({ page, isMobile }) => {
  test.skip(isMobile, 'behind their line nobody sees the boxes yet');
  const line = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await line.promise;
    await route.continue();
  });
  await page.goto('/angebote?art=treffen', { waitUntil: 'commit' });
  const children = page.getByRole('checkbox', { name: 'Mit Kindern' });
  await children.check();
  line.resolve();
  await expect(page).toHaveURL(/art=treffen&kinder=1$/);
  await expect(children).toBeChecked();
  await expect(chosen(page).getByRole('link', { name: 'Mit Kindern entfernen' })).toBeVisible();
});

test('shares an address that shows the same elsewhere, also without JavaScript', async ({
  page,
  browser,
}) => {
  // Other journeys make offers meanwhile.
  const title = `Teilbar${Date.now()}${Math.floor(Math.random() * 1000)}`;
  await anOffer({ title, district: 'Stadtmitte' });
  await visit(page, `/angebote?suche=${title}&kinder=1&dauer=2h&umkreis=5&ort=48.39851,9.99262&sprache=de`);
  const here = await found(page).innerText();
  const other = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const there = await other.newPage();
  await there.goto(page.url());
  await expect(found(there)).toHaveText(here);
  await expect(chosen(there).getByRole('listitem')).toHaveCount(6);
  await expect(chosen(there)).toContainText('bis 5 km um den Standort');
  await other.close();
});

test('asks for the position only at a tap, and keeps it no more exactly than 100 m', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 48.3985123, longitude: 9.9926789 });
  await visit(page, '/angebote');
  await openFilters(page);
  await page.getByRole('button', { name: 'Von meinem Standort aus' }).click();
  await expect(page).toHaveURL(/ort=48\.399%2C9\.993$/);
  await expect(chosen(page)).toContainText('bis 2 km um den Standort');
});

test('sees in one row what was understood from the words', async ({ page }) => {
  await visit(page, '/angebote?suche=basteln+ohne+Vorkenntnisse');
  await expect(chosen(page).getByRole('link', { name: '„basteln“ entfernen' })).toBeVisible();
  await chosen(page).getByRole('link', { name: 'ohne Vorkenntnisse entfernen', exact: true }).click();
  await expect(page).toHaveURL(/suche=basteln$/);
});
