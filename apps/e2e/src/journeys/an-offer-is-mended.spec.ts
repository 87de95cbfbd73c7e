/** An organisation's offer is read first: handed in with the keyboard alone, given back with a word why, mended, public. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { withDatabase } from './an-offer.ts';
import { weekdayAhead } from './console.ts';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** Waits until it is there, as whoever types does, and moves the focus with Tab until it is on what has this label or name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const there = page.locator('button, a, label').filter({ hasText: new RegExp(`^\\s*${name}`) });
  await there.first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return (element.labels?.[0]?.textContent ?? element.textContent).trim();
    });
    if (at.startsWith(name)) return;
  }
  throw new Error(`${name} can't be reached with Tab`);
}

/** Reaches a field and writes over what stands there. */
async function write(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** One the team does not know yet. */
async function aNewOrganisation(): Promise<string> {
  const id = randomUUID();
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO organisation (id, name, description, trust) VALUES ($1, $2, '{"de": "Wir singen."}', 'FIRST_OFFERS')`,
      [id, `Zusammen singen ${id.slice(0, 8)}`],
    );
  });
  return id;
}

test('an offer is handed in by keys alone, given back, mended and public', async ({
  page,
  context,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const organisationId = await aNewOrganisation();
  await signInStaff(context, baseURL!, {
    role: 'ORGANISATION_MEMBER',
    organisationId,
    name: 'Milo Mitglied',
  });
  await visit(page, '/team/angebote/neu');
  await press(page, 'Nachbarn treffen sich');
  await page.getByLabel('Titel').waitFor();
  await write(page, 'Titel', 'Singen am Abend');
  await write(page, 'In einem Satz', 'Wir singen zusammen.');
  await write(page, 'Beschreibung', 'Noten sind da, Vorkenntnisse braucht niemand.');
  await tabTo(page, weekdayAhead());
  await page.keyboard.press('Space');
  await tabTo(page, 'Ort');
  const places = page.getByLabel('Ort', { exact: true });
  // They come while one writes.
  await expect(places.locator('option').nth(1)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(places).not.toHaveValue('');
  const venueId = await places.inputValue();
  await expect(page.getByRole('button', { name: 'Zur Prüfung geben' })).toBeVisible();
  await press(page, 'Zur Prüfung geben');
  await expect(page.getByText('Das Angebot ist zur Prüfung gegeben.')).toBeVisible();
  await expectAccessible(page);
  const address = page.url();

  const team = await somebodyElse();
  await signInStaff(team.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId, name: 'Tina Team' });
  await visit(team, address);
  await expect(team.getByText('Dieses Angebot wartet auf Ihre Prüfung')).toBeVisible();
  await team.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(team.getByText('Bitte schreiben Sie, was anders werden soll.')).toBeVisible();
  await expectAccessible(team);
  await team.getByLabel('Ihre Anmerkung').fill('Bitte nennen Sie den Chor im Titel.');
  await team.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(team.getByText('Das Angebot ist mit Ihrer Anmerkung zurückgegeben.')).toBeVisible();

  await visit(page, address);
  await expect(page.getByText('Bitte nennen Sie den Chor im Titel.')).toBeVisible();
  await expectAccessible(page);
  await write(page, 'Titel', 'Chor am Abend');
  await press(page, 'Zur Prüfung geben');
  await expect(page.getByText('Das Angebot ist zur Prüfung gegeben.')).toBeVisible();

  await visit(team, address);
  await expect(team.getByLabel('Titel')).toHaveValue('Chor am Abend');
  await team.getByRole('button', { name: 'Veröffentlichen' }).first().click();
  await expect(team.getByText('Das Angebot ist öffentlich.')).toBeVisible();
  await visit(page, address);
  await page.getByRole('link', { name: 'Öffentliche Seite ansehen' }).first().click();
  await expect(heading(page, 'Chor am Abend')).toBeVisible();
});
