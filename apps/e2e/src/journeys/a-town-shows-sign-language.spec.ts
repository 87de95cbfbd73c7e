/** The slot for a video in sign language: no way to it while there is none; played from here, elsewhere only a link. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

async function saveVideo(page: Page, address: string): Promise<void> {
  await visit(page, '/team/stadt');
  await page.getByRole('tab', { name: 'Rechtliches' }).click();
  const form = page.getByRole('form', { name: 'Video in Gebärdensprache' });
  await form.getByLabel('Adresse des Videos').fill(address);
  await form.getByLabel('Was im Video gesagt wird').fill('Guten Tag. So geht es.');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
}

test('leads to the video from every page, and nobody else’s server is asked before a tap', async ({
  page,
  context,
  baseURL,
  somebodyElse,
  isMobile,
  expectAccessible,
}) => {
  test.skip(!isMobile, 'There is one town, and it shows one video at a time.');
  await signInStaff(context, baseURL!);
  const guest = await somebodyElse();
  const link = guest.getByRole('contentinfo').getByRole('link', { name: 'Gebärdensprache' });
  const address = new URL('/angebote', baseURL).href;

  await saveVideo(page, 'https://video.example/dgs');
  await expect(async () => {
    await visit(guest, address);
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
  await expect(guest.getByText('Das Video liegt bei video.example.')).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Video öffnen' })).toHaveAttribute('rel', /noreferrer/);
  await expect(guest.locator('video')).toHaveCount(0);
  await expectAccessible(guest);

  await saveVideo(page, '/dateien/dgs.mp4');
  await expect(async () => {
    await visit(guest, new URL('/gebaerdensprache', baseURL).href);
    await expect(guest.locator('video[controls]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(guest.getByText('Guten Tag. So geht es.')).toBeVisible();
  await guest.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(guest);

  await saveVideo(page, '');
  await expect(async () => {
    await visit(guest, address);
    await expect(link).toHaveCount(0, { timeout: 500 });
  }).toPass();
});
