/** The way into the console: an invitation, two factors, a lost phone, and sessions that others end. */
import {
  acceptInvitation,
  colleagueOf,
  expectInside,
  invite,
  invited,
  signIn,
  signOut,
  someEmail,
} from './console.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('an invited colleague sets up an account and comes in again, also without the phone', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const { email, link } = await invited(page, baseURL!, 'Jonas Probe');
  await expectAccessible(page);
  const colleague = await somebodyElse();
  const key = await acceptInvitation(colleague, link, email, expectAccessible);

  await signOut(colleague);
  await expect(colleague.getByLabel('Passwort', { exact: true })).toBeVisible();
  await visit(colleague, '/team/konto');
  await signIn(colleague, key, { code: key.code(1) });
  await expect(heading(colleague, 'Mein Konto')).toBeVisible();

  await signOut(colleague);
  await visit(colleague, '/team/konto');
  await signIn(colleague, key, { recovery: key.recoveryCodes[0]! });
  await expect(colleague.getByText('Sie haben noch 9 Codes')).toBeVisible();

  const late = await somebodyElse();
  await visit(late, link);
  await expect(heading(late, 'Dieser Link gilt nicht mehr')).toBeVisible();
  await expectAccessible(late);
});

test('a wrong code is refused, and so is one that was used before', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const key = await colleagueOf(page, await somebodyElse(), baseURL!);
  const elsewhere = await somebodyElse();
  await visit(elsewhere, '/team/konto');
  const used = key.code(1);
  await signIn(elsewhere, key, { code: used });
  await expectInside(elsewhere);
  await signOut(elsewhere);
  await signIn(elsewhere, key, { code: used });
  await expect(elsewhere.getByText('Dieser Code passt nicht.')).toBeVisible();
  await expect(elsewhere.getByLabel('Code aus Ihrer App')).toBeFocused();
  await expectAccessible(elsewhere);
});

test('a session ended from another browser costs one sign-in, and nothing that was typed', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const desk = await somebodyElse();
  const key = await colleagueOf(page, desk, baseURL!);
  const phone = await somebodyElse();
  await visit(phone, '/team/konto');
  await signIn(phone, key, { code: key.code(1) });
  await phone.getByRole('button', { name: 'Passwort ändern' }).click();
  await phone.getByLabel('Jetziges Passwort').fill(key.password);
  await phone.getByLabel('Neues Passwort').fill('fünf krumme Gurken im Glas');

  await visit(desk, '/team/konto');
  await expect(desk.getByRole('button', { name: /^Beenden/ })).toHaveCount(1);
  await desk.getByRole('button', { name: /^Beenden/ }).click();
  await expect(desk.getByText('Das Gerät ist abgemeldet.')).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Beenden/ })).toHaveCount(0);

  await phone.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(phone.getByRole('dialog', { name: 'Bitte noch einmal anmelden' })).toBeVisible();
  await expectAccessible(phone);
  await signIn(phone, key, { recovery: key.recoveryCodes[3]! });
  await expect(phone.getByText('Ihr neues Passwort gilt ab sofort.')).toBeVisible();

  await visit(desk, '/team/konto');
  await expect(heading(desk, 'Anmelden')).toBeVisible();
});

test('a member of an organisation comes in by a link that works once', async ({
  page,
  context,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!);
  const link = await invite(page, 'Mira Probe', someEmail(), 'Organisation');
  const member = await somebodyElse();
  await visit(member, link);
  await expect(heading(member, 'Willkommen, Mira Probe')).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Anmelden' }).click();
  await expectInside(member);
  await visit(member, '/team/protokoll');
  await expect(heading(member, 'Hier arbeiten andere')).toBeVisible();
  const late = await somebodyElse();
  await visit(late, link);
  await expect(heading(late, 'Dieser Link gilt nicht mehr')).toBeVisible();
});

test('a withdrawn invitation leads nowhere', async ({ page, baseURL, somebodyElse }) => {
  const { email, link } = await invited(page, baseURL!, 'Jonas Probe');
  await page.getByRole('button', { name: 'Fertig' }).click();
  await page.getByRole('searchbox').fill(email);
  const row = page.getByRole('row').filter({ hasText: email });
  await expect(page.getByRole('row')).toHaveCount(2);
  await row.getByRole('button', { name: 'Verwalten Jonas Probe' }).click();
  await page.getByRole('button', { name: 'Link zurückziehen' }).click();
  await expect(page.getByText('Der Link gilt nicht mehr.')).toBeVisible();
  const colleague = await somebodyElse();
  await visit(colleague, link);
  await expect(heading(colleague, 'Dieser Link gilt nicht mehr')).toBeVisible();
});

test('the keyboard suffices, and a dialog gives the focus back', async ({ page, context, baseURL }) => {
  await signInStaff(context, baseURL!);
  await visit(page, '/team/personen');
  await expect(heading(page, 'Personen')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Einladen' });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

for (const [language, titles] of [
  ['de', { konto: 'Mein Konto', personen: 'Personen', protokoll: 'Protokoll', anmelden: 'Anmelden' }],
  ['en', { konto: 'My account', personen: 'People', protokoll: 'Log', anmelden: 'Sign in' }],
] as const) {
  test(`has nothing axe objects to, nor anything cut off at 320 px (${language})`, async ({
    page,
    context,
    baseURL,
    expectAccessible,
  }) => {
    await signInStaff(context, baseURL!);
    const size = page.viewportSize()!;
    for (const [address, title] of Object.entries(titles)) {
      await visit(page, `/team/${address}?lang=${language}`);
      await expect(heading(page, title)).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /Moment|moment/ })).toHaveCount(0);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(size);
    }
  });
}
