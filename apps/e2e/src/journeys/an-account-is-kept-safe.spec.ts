/** What is lost or stolen: a new phone with the help of a recovery code, and a session that somebody took along. */
import type { Browser, Page } from '@playwright/test';
import { colleagueOf, expectInside, signIn, signOut } from './console.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { totp } from './totp.ts';

test('a new phone takes the place of the lost one, and the old codes are worth nothing then', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const colleague = await somebodyElse();
  const key = await colleagueOf(page, colleague, baseURL!);
  await signOut(colleague);
  await visit(colleague, '/team/konto');
  await signIn(colleague, key, { recovery: key.recoveryCodes[0]! });

  await colleague.getByRole('button', { name: 'Neues Handy einrichten' }).click();
  await colleague.getByLabel('Jetziges Passwort').fill(key.password);
  await colleague.getByRole('button', { name: 'Weiter' }).click();
  await colleague.getByText('Schlüssel lieber abtippen').click();
  const secret = (await colleague.locator('.authenticator code').textContent())!.replaceAll(' ', '');
  await expectAccessible(colleague);
  await expectNoSidewaysScroll(colleague);
  await colleague.getByLabel('Code aus der neuen App').fill(totp(secret, 0));
  const proof = colleague.getByLabel('Code aus der bisherigen App');
  await proof.fill(key.recoveryCodes[0]!);
  await colleague.getByRole('button', { name: 'Dieses Handy benutzen' }).click();
  await expect(colleague.getByText('Dieser Code passt nicht.')).toBeVisible();
  await expect(proof).toBeFocused();
  await proof.fill(key.recoveryCodes[1]!);
  await colleague.getByRole('button', { name: 'Dieses Handy benutzen' }).click();
  const codes = colleague.locator('.recovery code');
  await expect(codes).toHaveCount(10);
  const fresh = await codes.allTextContents();
  await expectAccessible(colleague);
  await colleague.getByLabel('Ich habe die Codes').check();
  await colleague.getByRole('button', { name: 'Fertig' }).click();
  await expect(colleague.getByText('Sie haben noch 10 Codes')).toBeVisible();

  await signOut(colleague);
  await visit(colleague, '/team/konto');
  await signIn(colleague, key, { code: key.code(1) });
  await expect(colleague.getByText('Dieser Code passt nicht.')).toBeVisible();
  await colleague.getByLabel('Code aus Ihrer App').fill(totp(secret, 1));
  await colleague.keyboard.press('Enter');
  await expect(heading(colleague, 'Mein Konto')).toBeVisible();

  await signOut(colleague);
  await visit(colleague, '/team/konto');
  await signIn(colleague, key, { recovery: key.recoveryCodes[2]! });
  await expect(colleague.getByText('Dieser Code passt nicht.')).toBeVisible();
  await colleague.getByRole('textbox', { name: 'Wiederherstellungs-Code' }).fill(fresh[0]!);
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByText('Sie haben noch 9 Codes')).toBeVisible();
});

test('a session taken to another browser is out at its next click once it was ended', async ({
  page,
  browser,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const phone = await somebodyElse();
  const key = await colleagueOf(page, phone, baseURL!);
  const desk = await somebodyElse();
  await visit(desk, '/team/konto');
  await signIn(desk, key, { code: key.code(1) });
  await expect(heading(desk, 'Mein Konto')).toBeVisible();
  const stolen = await stolenFrom(phone, browser, baseURL!);
  await visit(stolen, '/team/angebote');
  await expect(heading(stolen, 'Angebote')).toBeVisible();
  await expectInside(stolen);

  await desk.reload();
  await desk.getByRole('button', { name: /^Beenden/ }).click();
  await expect(desk.getByText('Das Gerät ist abgemeldet.')).toBeVisible();

  await stolen.getByRole('link', { name: 'Buchungen' }).locator('visible=true').click();
  const dialog = stolen.getByRole('dialog', { name: 'Bitte noch einmal anmelden' });
  await expect(dialog).toBeVisible();
  await expect(stolen.getByRole('table')).toHaveCount(0);
  await expectAccessible(stolen);
  await stolen.getByRole('button', { name: 'Schließen' }).click();
  await expect(stolen.getByRole('region', { name: 'Bitte noch einmal anmelden' })).toBeVisible();
  await expect(stolen.getByRole('table')).toHaveCount(0);
  await expectAccessible(stolen);
  await expect(stolen.getByRole('button', { name: 'Noch einmal versuchen' })).toHaveCount(0);
  await stolen.getByRole('button', { name: 'Anmelden' }).click();
  await signIn(stolen, key, { recovery: key.recoveryCodes[0]! });
  await expect(heading(stolen, 'Buchungen')).toBeVisible();
  await expect(stolen.getByRole('table')).toBeVisible();
  await stolen.context().close();
});

/** The same session in another browser: its cookies were copied. */
async function stolenFrom(victim: Page, browser: Browser, baseURL: string): Promise<Page> {
  const storageState = { cookies: await victim.context().cookies(), origins: [] };
  return (await browser.newContext({ storageState, baseURL })).newPage();
}
