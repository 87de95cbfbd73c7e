/** What was found on a map of the town: by hand, by keys, in Arabic, without JavaScript, and with nobody else's server. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';

const word = () => `Kartenblick${Date.now()}${Math.floor(Math.random() * 1000)}`;

/** Two offers in the Weststadt and one in the Stadtmitte, found by a word of their own. */
async function threeOffers(): Promise<string> {
  const title = word();
  for (const [i, district] of ['Weststadt', 'Weststadt', 'Stadtmitte'].entries())
    await anOffer({ title: `${title} ${i}`, district });
  return title;
}

const mapOf = (page: Page) => page.getByRole('group', { name: 'Karte der Stadtteile' });
const fieldOf = (page: Page, name: string) => mapOf(page).getByRole('link', { name });
const cards = (page: Page) => page.getByRole('article');

test('sees where what fits is, chooses a part of town and goes on to the list', async ({
  page,
  expectAccessible,
}) => {
  const title = await threeOffers();
  await visit(page, `/angebote?suche=${title}`);
  await page.getByRole('link', { name: 'Karte', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`suche=${title}&ansicht=karte$`));
  await expect(fieldOf(page, 'Weststadt: 2 Angebote')).toBeVisible();
  await expect(fieldOf(page, 'Stadtmitte: 1 Angebot')).toBeVisible();
  await expect(fieldOf(page, 'Lehr: 0 Angebote')).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await fieldOf(page, 'Weststadt').click();
  await expect(page).toHaveURL(/stadtteil=[\da-f-]{36}/);
  await expect(fieldOf(page, 'Weststadt: 2 Angebote')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Weststadt' })).toBeVisible();
  await expect(cards(page)).toHaveCount(2);
  // The other parts still say what is there.
  await expect(fieldOf(page, 'Stadtmitte: 1 Angebot')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Weststadt entfernen' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Alles als Liste ansehen' }).click();
  await expect(page).not.toHaveURL(/ansicht/);
  await expect(page.locator('.count')).toHaveText('2 Angebote');
  await page.goBack();
  await fieldOf(page, 'Weststadt').click();
  await expect(page).not.toHaveURL(/stadtteil/);
  await expect(cards(page)).toHaveCount(3);
});

test('finds the same parts of town in a list, a Sozialraum with all that is in it', async ({ page }) => {
  const title = await threeOffers();
  await visit(page, `/angebote?suche=${title}&ansicht=karte`);
  const list = page.getByRole('region', { name: 'Alle Stadtteile' });
  await list.getByRole('link', { name: 'West 2 Angebote' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'West', exact: true })).toBeVisible();
  await expect(fieldOf(page, 'Weststadt')).toHaveAttribute('aria-current', 'true');
  await expect(fieldOf(page, 'Söflingen')).toHaveAttribute('aria-current', 'true');
  await expect(cards(page)).toHaveCount(2);
});

test('comes to every field by arrow keys, and chooses one with Enter', async ({ page }) => {
  const title = await threeOffers();
  await visit(page, `/angebote?suche=${title}&ansicht=karte`);
  const fields = mapOf(page).getByRole('link');
  await expect(mapOf(page).locator('a:not([tabindex="-1"])')).toHaveCount(1);
  await page.getByRole('link', { name: 'Karte', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(fields.first()).toBeFocused();
  await expect(fields.first().locator('path')).toHaveCSS('stroke-width', '3.5px');
  await fieldOf(page, 'Donautal').focus();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page, 'Donautal')).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(fields.last()).toBeFocused();
  await fieldOf(page, 'Weststadt').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Weststadt' })).toBeVisible();
  await expect(fieldOf(page, 'Weststadt')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Ohne festen Ort/ })).toBeFocused();
});

test('sees a number change while the map is open', async ({ page, request }) => {
  const title = word();
  await anOffer({ title, district: 'Weststadt' });
  const full = await anOffer({ title: `${title} bald voll`, district: 'Weststadt', places: 1 });
  await visit(page, `/angebote?suche=${title}&frei=1&ansicht=karte`);
  await expect(fieldOf(page, 'Weststadt: 2 Angebote')).toBeVisible();
  await new OtherGuest(request).book(full.dates[0]!.slotId);
  await expect(fieldOf(page, 'Weststadt: 1 Angebot')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
});

test('finds what is bound to no part of town in a place of its own', async ({ page }) => {
  await visit(page, '/angebote?ansicht=karte');
  await page.getByRole('link', { name: /^Ohne festen Ort/ }).click();
  await expect(page).toHaveURL(/stadtteil=ohne&ansicht=karte$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Ohne festen Ort' })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole('link', { name: 'Ohne festen Ort entfernen' }).click();
  await expect(page).not.toHaveURL(/stadtteil/);
});

test('is told calmly that nothing fits, with every part of town at hand', async ({
  page,
  expectAccessible,
}) => {
  await visit(page, '/angebote?suche=Xylqwzfonbau&ansicht=karte');
  await expect(page.getByText('Dazu haben wir nichts gefunden.')).toBeVisible();
  await expect(fieldOf(page, 'Weststadt: 0 Angebote')).toBeVisible();
  await expectAccessible(page);
});

test('reads the map in Arabic: north is above, west is left, names run their own way', async ({
  page,
  expectAccessible,
}) => {
  await visit(page, '/angebote?ansicht=karte&lang=ar');
  await expect(heading(page, 'العروض')).toBeVisible();
  const map = page.getByRole('group', { name: 'خريطة الأحياء' });
  const leftOf = async (name: string) => (await map.getByRole('link', { name }).boundingBox())!.x;
  expect(await leftOf('Eggingen')).toBeLessThan(await leftOf('Oststadt'));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every field can be touched, and its words stay within it and apart', async ({ page }) => {
    await visit(page, '/angebote?ansicht=karte');
    await expect(mapOf(page)).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const boxes = await mapOf(page).evaluate((map) =>
      [...map.querySelectorAll('a')].map((field) => {
        const { left, right, top, bottom, width, height } = field
          .querySelector('text')!
          .getBoundingClientRect();
        const path = field.querySelector('path')!.getBoundingClientRect();
        return {
          name: field.querySelector('title')!.textContent,
          left,
          right,
          top,
          bottom,
          width,
          height,
          path: path.toJSON() as DOMRect,
        };
      }),
    );
    for (const { name, path, left, right } of boxes) {
      expect(Math.min(path.width, path.height), String(name)).toBeGreaterThanOrEqual(44);
      expect(left >= path.left && right <= path.right, String(name)).toBe(true);
    }
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.name} and ${other.name}`).toBe(true);
      }
    await expectNoSidewaysScroll(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map leads to its parts all the same', async ({ page }) => {
    const title = await threeOffers();
    await page.goto(`/angebote?suche=${title}&ansicht=karte`);
    await fieldOf(page, 'Weststadt: 2 Angebote').click();
    await expect(page.getByRole('heading', { level: 2, name: 'Weststadt' })).toBeVisible();
    await expect(cards(page)).toHaveCount(2);
    await page
      .getByRole('region', { name: 'Alle Stadtteile' })
      .getByRole('link', { name: /^Stadtmitte/ })
      .click();
    await expect(cards(page)).toHaveCount(1);
    await page.getByText('Mehr Filter').click();
    await page.getByRole('button', { name: 'Filter anwenden' }).click();
    await expect(page).toHaveURL(/ansicht=karte/);
  });
});
