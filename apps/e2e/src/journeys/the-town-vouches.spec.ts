/** The town's own sign-in: out to a real OpenID Connect provider on another site, and back to the page one wanted. */
import type { Page } from '@playwright/test';
import { expectInside, invited, signOut, someEmail } from './console.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';

test.use({ friends: [new URL(process.env['JOURNEYS_ISSUER'] ?? 'http://nowhere.example').host] });

/** Follows the button to the provider and signs in there; it remembers who one is, as such providers do. */
async function signInAtTown(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Rathaus-Anmeldung' }).click();
  await page.getByPlaceholder('Enter any login').fill(email);
  await page.getByPlaceholder('and password').fill('as good as any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('lets in whoever was invited, and leads to the page one wanted', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const { email, link } = await invited(page, baseURL!, 'Ada Probe');
  const colleague = await somebodyElse();
  await visit(colleague, '/team/protokoll?bereich=offer');
  await expect(heading(colleague, 'Anmelden')).toBeVisible();
  await expectAccessible(colleague);
  await expectNoSidewaysScroll(colleague);
  await signInAtTown(colleague, email);
  await expect(heading(colleague, 'Protokoll')).toBeVisible();
  await expect(colleague).toHaveURL(/\/team\/protokoll\?bereich=offer$/);

  await visit(colleague, '/team/konto');
  await expect(colleague.getByText('Sie melden sich über die Stadt an.')).toBeVisible();
  await expectAccessible(colleague);
  await signOut(colleague);
  await visit(colleague, '/team/konto');
  await colleague.getByRole('link', { name: 'Rathaus-Anmeldung' }).click();
  await expect(heading(colleague, 'Mein Konto')).toBeVisible();

  const late = await somebodyElse();
  await visit(late, link);
  await expect(heading(late, 'Dieser Link gilt nicht mehr')).toBeVisible();
});

test('keeps out whom nobody here knows, says so, and the password stays a way in', async ({
  page,
  expectAccessible,
}) => {
  await visit(page, '/team/protokoll');
  await signInAtTown(page, someEmail());
  await expect(page.getByRole('alert')).toContainText('Die Anmeldung über die Stadt hat nicht geklappt.');
  await expect(page.getByLabel('Passwort', { exact: true })).toBeVisible();
  await expect(page.locator('.team--inside')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await visit(page, '/team');
  await expect(heading(page, 'Anmelden')).toBeVisible();
});

test('takes whoever’s session ended back to what they were typing', async ({
  page,
  baseURL,
  somebodyElse,
}) => {
  const { email } = await invited(page, baseURL!, 'Ada Probe');
  const colleague = await somebodyElse();
  await visit(colleague, '/team/personen');
  await signInAtTown(colleague, email);
  await colleague.getByRole('button', { name: 'Einladen' }).click();
  await colleague.getByLabel('Name', { exact: true }).fill('Emil Probe');
  await colleague
    .getByRole('dialog')
    .getByLabel(/Adresse/)
    .fill(someEmail());
  await colleague.getByLabel('Rolle').selectOption('Stadtverwaltung');
  await colleague.context().clearCookies({ name: 'session' });
  await colleague.getByRole('button', { name: 'Einladung erstellen' }).click();
  const dialog = colleague.getByRole('dialog', { name: 'Bitte noch einmal anmelden' });
  const opens = colleague.waitForEvent('popup');
  await dialog.getByRole('link', { name: 'Rathaus-Anmeldung' }).click();
  const tab = await opens;
  await expectInside(tab);
  await tab.close();
  await colleague.bringToFront();
  await colleague.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(colleague.getByRole('heading', { name: 'Link für Emil Probe' })).toBeVisible();
});
