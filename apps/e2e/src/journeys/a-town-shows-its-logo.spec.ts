/** The town's logo: sent by an admin, tried on light and dark ground, worn by every page, and taken off again. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** A red disc on nothing, as wide as it is asked for. */
async function drawnLogo(page: Page, width: number, height: number) {
  const address = await page.evaluate(
    ([w, h]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#a00000';
      pen.ellipse(w! / 2, h! / 2, w! / 2, h! / 2, 0, 0, 2 * Math.PI);
      pen.fill();
      return canvas.toDataURL('image/png');
    },
    [width, height],
  );
  return {
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(address.split(',')[1]!, 'base64'),
  };
}

/** Shown, loaded, as high as the header gives it, and with its place kept before it has come. */
async function expectWorn(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const logo = page.locator('.brand .town-logo');
  await expect(logo).toBeVisible();
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const given = await logo.evaluate((image) => ['width', 'height'].map((name) => image.getAttribute(name)));
  expect(given.map(Number)).toEqual([width, height]);
  await expect(page.getByRole('link', { name: /^Mitnand Ulm/ })).toBeVisible();
}

test('an admin chooses it, and everybody sees it at the top of each page until it is removed', async ({
  page,
  context,
  baseURL,
  isMobile,
  somebodyElse,
  expectAccessible,
}) => {
  test.skip(!isMobile, 'There is one town, and it wears one logo at a time.');
  await signInStaff(context, baseURL!);
  await visit(page, '/team/stadt');
  await page.getByRole('tab', { name: 'Logo und Farben' }).click();
  const part = page.getByRole('region', { name: 'Logo', exact: true });
  const file = part.locator('input[type=file]');
  await expect(part.getByText('Noch stehen dort Mitnands Spatzen.')).toBeVisible();

  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: drawing });
  await expect(part.getByRole('alert')).toContainText('Speichern Sie es vorher als PNG');
  await file.setInputFiles(await drawnLogo(page, 700, 100));
  await expect(part.getByRole('alert')).toContainText('höchstens sechsmal so breit wie hoch');

  await file.setInputFiles(await drawnLogo(page, 480, 160));
  await expect(part.getByRole('img', { name: 'Logo von Ulm' })).toHaveCount(2);
  await expect(part.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.brand .sparrows')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await part.getByRole('button', { name: 'Logo übernehmen' }).click();
  await expect(page.getByText('Das Logo steht jetzt auf allen Seiten.')).toBeVisible();
  await expectWorn(page, { width: 480, height: 160 });

  const guest = await somebodyElse();
  await expect(async () => {
    await visit(guest, '/');
    await expect(guest.locator('.header .town-logo')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectWorn(guest, { width: 480, height: 160 });
  await expectAccessible(guest);
  for (const width of [320, 1440]) {
    await guest.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(guest);
  }
  expect(await (await guest.request.get('/angebote')).text()).toContain('class="town-logo"');

  await part.getByRole('button', { name: 'Logo entfernen' }).click();
  await expect(page.locator('.brand .sparrows')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expectWorn(page, { width: 480, height: 160 });
  await part.getByRole('button', { name: 'Logo entfernen' }).click();
  await expect(part.getByText('Noch stehen dort Mitnands Spatzen.')).toBeVisible();
});
