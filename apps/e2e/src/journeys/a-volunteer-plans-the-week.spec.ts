/** What was found by the days of a week: turned, narrowed, passed on, and live. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { today } from './today.ts';

const word = () => `Wochenblick${Date.now()}${Math.floor(Math.random() * 1000)}`;

test('sees a date on its day, turns to the next week and back, and keeps the search', async ({
  page,
  expectAccessible,
}) => {
  const title = word();
  await anOffer({ title, inDays: [2, 9], hour: 11 });
  await visit(page, `/angebote?suche=${title}`);
  await page.getByRole('link', { name: 'Woche', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`suche=${title}&ansicht=woche$`));
  const days = page.locator('.calendar > li');
  await expect(days).toHaveCount(7);
  await expect(days.nth(2).getByRole('link', { name: title })).toBeVisible();
  await expect(days.nth(2)).toContainText('11:00');
  await expect(days.nth(1)).toContainText('Nichts an diesem Tag.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const after = page.getByRole('link', { name: 'Woche danach' });
  await after.press('Enter');
  await expect(page).toHaveURL(new RegExp(`woche=${today().add({ days: 7 }).toString()}`));
  await expect(days.nth(2).getByRole('link', { name: title })).toBeVisible();
  await expect(after).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/woche=\d/);
  await page.goForward();
  await page.getByRole('link', { name: 'Woche davor' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`suche=${title}&ansicht=woche$`));
  await expect(page.locator('#ergebnis')).toBeFocused();
});

test('is told calmly of an empty week, and taken to the next date', async ({ page, expectAccessible }) => {
  const title = word();
  await anOffer({ title, inDays: [16] });
  await visit(page, `/angebote?suche=${title}&ansicht=woche`);
  await expect(page.getByText('In dieser Woche haben wir dazu nichts gefunden.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Zum nächsten Termin/ }).click();
  await expect(page.locator('.calendar > li').first().getByRole('link', { name: title })).toBeVisible();
});

test('searches on within the week that is shown', async ({ page }) => {
  const title = word();
  await anOffer({ title, inDays: [8] });
  const week = today().add({ days: 7 }).toString();
  await visit(page, `/angebote?ansicht=woche&woche=${week}`);
  await page.getByLabel('Was suchen Sie?').fill(title);
  await page.getByRole('button', { name: 'Suchen', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`suche=${title}&ansicht=woche&woche=${week}$`));
  await expect(page.locator('.calendar > li').nth(1).getByRole('link', { name: title })).toBeVisible();
});

test('sees a place go while the week is open', async ({ page, request }) => {
  const title = word();
  const offer = await anOffer({ title, inDays: [3], places: 5 });
  await visit(page, `/angebote?suche=${title}&ansicht=woche`);
  const card = page.getByRole('article').filter({ hasText: title });
  await expect(card).toContainText('noch 5 Plätze');
  await new OtherGuest(request).book(offer.dates[0]!.slotId);
  await expect(card).toContainText('noch 4 Plätze');
});
