/** A team leaves a screen's page: with something unsaved it is asked, whichever way it goes; saved, it goes at once. */
import type { Page } from '@playwright/test';
import { aScreen } from './a-screen.ts';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** Somebody comes from the list of screens to one and changes what it shows. */
async function changesAScreen(page: Page, baseURL: string) {
  const { venueId } = await aScreen();
  await signInStaff(page.context(), baseURL, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, '/team/bildschirme');
  await page.getByRole('link', { name: 'Schaufenster' }).click();
  const gatherings = page.getByRole('checkbox', { name: 'Treffen' });
  await gatherings.uncheck();
  return { gatherings, asked: page.getByRole('dialog', { name: 'Noch nicht gespeichert' }) };
}

test('leaving with something unsaved asks, by a link and by the way back', async ({ page, baseURL }) => {
  const { gatherings, asked } = await changesAScreen(page, baseURL!);
  await page.getByRole('link', { name: 'Alle Bildschirme' }).click();
  await asked.getByRole('button', { name: 'Hier bleiben' }).first().click();
  await expect(gatherings).not.toBeChecked();
  await page.goBack();
  await asked.getByRole('button', { name: 'Hier bleiben' }).first().click();
  await expect(gatherings).not.toBeChecked();
  await page.goBack();
  await asked.getByRole('button', { name: 'Ohne Speichern gehen' }).click();
  await expect(heading(page, 'Bildschirme')).toBeVisible();
});

test('after saving, one step back leads back, and changing something asks again', async ({
  page,
  baseURL,
}) => {
  const { gatherings, asked } = await changesAScreen(page, baseURL!);
  const save = page.getByRole('button', { name: 'Speichern', exact: true });
  await save.focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alles gespeichert')).toBeVisible();
  await expect(save).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);

  await gatherings.check();
  await page.goBack();
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await gatherings.uncheck();
  await expect(page.getByText('Alles gespeichert')).toBeVisible();

  await page.goBack();
  await expect(heading(page, 'Bildschirme')).toBeVisible();
  await page.goForward();
  await expect(heading(page, 'Schaufenster')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Bildschirme')).toBeVisible();
});

test('whoever left by a link without saving comes back by one step, and leaves by one', async ({
  page,
  baseURL,
}) => {
  const { gatherings, asked } = await changesAScreen(page, baseURL!);
  await page.getByRole('link', { name: 'Alle Bildschirme' }).click();
  await asked.getByRole('button', { name: 'Ohne Speichern gehen' }).click();
  await expect(heading(page, 'Bildschirme')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Schaufenster')).toBeVisible();
  await expect(gatherings).toBeChecked();
  await page.goBack();
  await expect(heading(page, 'Bildschirme')).toBeVisible();
});

test('signing out with something unsaved asks, with the keyboard too', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const { gatherings, asked } = await changesAScreen(page, baseURL!);
  const signOut = page.getByRole('button', { name: 'Abmelden' });
  // On a phone it stands in a menu, which stays open below the question.
  const more = page.getByRole('button', { name: 'Mehr', exact: true });
  const inMenu = await more.isVisible();
  if (inMenu) await more.click();
  await signOut.focus();
  await page.keyboard.press('Enter');
  await expect(asked).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(signOut).toBeFocused();
  await expect(gatherings).not.toBeChecked();
  if (inMenu) await page.keyboard.press('Escape');
  // Nobody is signed out: it can still be saved.
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(page.getByText('Alles gespeichert')).toBeVisible();
  await gatherings.check();
  if (inMenu) await more.click();
  await signOut.click();
  await asked.getByRole('button', { name: 'Ohne Speichern gehen' }).click();
  await expect(page).toHaveURL(/\/team\/anmelden/);
});
