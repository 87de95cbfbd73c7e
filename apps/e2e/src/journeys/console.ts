/** Steps in the console that several journeys share. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { heading, hydrated } from './pages.ts';
import { signInStaff } from './staff.ts';
import { totp } from './totp.ts';

/** What somebody knows and has, to sign in. */
export interface Key {
  email: string;
  password: string;
  recoveryCodes: string[];
  /** A code of their app, some steps of 30 seconds from now; each counts once, and one step ahead is taken too. */
  code(stepsAhead?: 0 | 1): string;
}

/** As the form of an offer calls the day of the week in three days: what is posted for it does not begin while a journey runs. */
export const weekdayAhead = () =>
  `${Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 3 }).toLocaleString('de-DE', { weekday: 'short' })}.`;

/** Invites somebody as an admin, to the town's administration or for the first organisation; answers the link's path. */
export async function invite(
  page: Page,
  name: string,
  email: string,
  role: 'Stadtverwaltung' | 'Organisation' = 'Stadtverwaltung',
): Promise<string> {
  await page.goto('/team/personen');
  await page.getByRole('button', { name: 'Einladen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel(/Adresse/).fill(email);
  await dialog.getByLabel('Rolle').selectOption(role);
  if (role === 'Organisation') await dialog.getByLabel('Für wen?').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Einladung erstellen' }).click();
  await expect(page.getByRole('heading', { name: `Link für ${name}` })).toBeVisible();
  return pathOf((await page.locator('.copy-text__text').textContent())!);
}

const pathOf = (link: string) => new URL(link).pathname + new URL(link).hash;

/** Follows an invitation to its end: password, app, recovery codes; `look` is called on each step. */
export async function acceptInvitation(
  page: Page,
  link: string,
  email: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Key> {
  const password = 'vier krumme Gurken im Glas';
  await page.goto(link);
  await expect(heading(page, 'Ihr Zugang')).toBeVisible();
  await page.getByLabel('Passwort wählen').fill(password);
  await expect(page.getByText('Sehr gut.')).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(heading(page, 'Zweite Sicherung')).toBeFocused();
  await page.getByText('Schlüssel lieber abtippen').click();
  const secret = (await page.locator('.authenticator code').textContent())!.replaceAll(' ', '');
  const code = (stepsAhead = 0) => totp(secret, stepsAhead);
  await look(page);
  await page.getByLabel('Code aus Ihrer App').fill(code());
  await page.getByRole('button', { name: 'Zugang einrichten' }).click();
  await expect(heading(page, 'Für den Notfall')).toBeFocused();
  const recoveryCodes = await page.locator('.recovery code').allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  await look(page);
  await page.getByRole('button', { name: 'Los geht es' }).click();
  await expect(page.getByText('Bewahren Sie die Codes zuerst auf')).toBeVisible();
  await page.getByLabel('Ich habe die Codes').check();
  await page.getByRole('button', { name: 'Los geht es' }).click();
  await expectInside(page);
  return { email, password, recoveryCodes, code };
}

/** Types what is needed into the sign-in form that is shown. */
export async function signIn(
  page: Page,
  { email, password }: Key,
  secondFactor: { code: string } | { recovery: string },
) {
  await hydrated(page);
  const form = page.locator('form').filter({ has: page.getByLabel('Passwort', { exact: true }) });
  await form.getByLabel(/Adresse/).fill(email);
  await form.getByLabel('Passwort', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Anmelden' }).click();
  if ('recovery' in secondFactor) {
    await page.getByRole('button', { name: 'Wiederherstellungs-Code benutzen' }).click();
    await page.getByRole('textbox', { name: 'Wiederherstellungs-Code' }).fill(secondFactor.recovery);
  } else {
    await page.getByRole('textbox', { name: 'Code aus Ihrer App' }).fill(secondFactor.code);
  }
  await page.keyboard.press('Enter');
}

/** The console's navigation is there. */
export async function expectInside(page: Page): Promise<void> {
  await expect(page.locator('.team--inside')).toBeVisible();
}

/** Ends the session: on a phone below „Mehr“, else at the side. */
export async function signOut(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Mehr', exact: true });
  if (await more.isVisible()) await more.click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(heading(page, 'Anmelden')).toBeVisible();
}

/** A colleague with an account of their own, whom an admin on `page` invited; signed in on their page. */
export async function colleagueOf(page: Page, colleague: Page, url: string): Promise<Key> {
  const { email, link } = await invited(page, url, 'Jonas Probe');
  return acceptInvitation(colleague, link, email);
}

/** Somebody whom an admin, signed in on `page`, has just invited to the town's administration. */
export async function invited(
  page: Page,
  url: string,
  name: string,
): Promise<{ email: string; link: string }> {
  await signInStaff(page.context(), url);
  const email = someEmail();
  return { email, link: await invite(page, name, email) };
}

export const someEmail = () => `jonas.${randomUUID()}@team.example`;
