/** The page with every component in every state, as different people and devices see it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';

const chooser = (page: Page, name: string) => page.getByRole('combobox', { name });

test('shows every component, and axe objects to none of them, light or dark', async ({
  page,
  expectAccessible,
}) => {
  const answer = await page.goto('/gestaltung');
  expect(answer?.headers()['x-robots-tag']).toBe('noindex');
  await visit(page, '/gestaltung');
  for (const name of ['Table', 'Toasts', 'Picture', 'TextField'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expectAccessible(page);
});

const looks = [
  ['Dunkel', 'rgb(16, 25, 27)'],
  ['Mehr Kontrast, dunkel', 'rgb(0, 0, 0)'],
  ['Mehr Kontrast, hell', 'rgb(255, 255, 255)'],
] as const;

for (const [look, ground] of looks)
  test(`seen as „${look}“ it stays readable`, async ({ page, expectAccessible }) => {
    await visit(page, '/gestaltung');
    await chooser(page, 'Ansicht').selectOption(look);
    await expect(page.locator('html')).toHaveCSS('background-color', ground);
    await expectAccessible(page);
  });

test('seen as printed it is without its frame, and is itself again afterwards', async ({ page }) => {
  await visit(page, '/gestaltung');
  await chooser(page, 'Ansicht').selectOption('Wie gedruckt');
  await expect(page.getByRole('banner')).toBeHidden();
  await chooser(page, 'Ansicht').selectOption('Wie am Gerät eingestellt');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('runs from right to left, and fits at 320 px, and at 640 px with text twice as large', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page, '/gestaltung');
  await chooser(page, 'Leserichtung').selectOption('Von rechts nach links');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 640, height: 640 });
  await chooser(page, 'Schriftgröße').selectOption('200 %');
  await expectNoSidewaysScroll(page);
});

test('keeps drawings and focus visible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '/gestaltung');
  const bird = page.locator('.picture .sparrow__body').first();
  const ink = await bird.evaluate((it) => getComputedStyle(it).fill);
  const ground = await page.locator('html').evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(ink).not.toBe(ground);
  await chooser(page, 'Ansicht').focus();
  await expect(chooser(page, 'Ansicht')).not.toHaveCSS('outline-style', 'none');
  // The browser replaces colours as it paints; what axe reads are still ours.
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  expect(violations).toEqual([]);
});

test('opens its dialogs and says what was done, as the real pages do', async ({ page, expectAccessible }) => {
  await visit(page, '/gestaltung');
  const opener = page.getByRole('region', { name: 'Dialog' }).getByRole('button').first();
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  const toasts = page.getByRole('region', { name: 'Toasts' });
  await toasts.getByRole('button').first().click();
  await expect(toasts.getByText('Ihr Platz ist gebucht')).toBeVisible();
});
