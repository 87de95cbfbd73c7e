/** The device: made a kiosk by a code, wiped clean, sent away in the middle, without its server for a while, and used by keys alone. */
import type { Page } from '@playwright/test';
import { withDatabase } from '../an-offer.ts';
import { expect, test } from '../fixtures.ts';
import { freePort, startProduct } from '../../product.ts';
import { signInStaff } from '../staff.ts';
import { aKiosk, answer, askForTimes, atAKiosk, bookingsAt, toConfirm } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';
import { typeOn } from './senses.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('is enrolled by the eight digits that the team reads out', async ({ page, baseURL, somebodyElse }) => {
  const { venueId } = await aKiosk(page, baseURL!);
  await page.context().clearCookies();
  await page.goto('/kiosk');
  await expect(heading(page, 'Dieses Gerät anmelden')).toBeVisible();
  await expectForEverybody(page);
  const type = async (digits: string) => {
    await typeOn(page.getByRole('group', { name: 'Ziffern' }), digits);
    await answer(page, 'Gerät anmelden').tap();
  };
  await type('12345678');
  await expect(page.getByText('Dieser Code gilt nicht')).toBeVisible();
  await expectForEverybody(page);
  await type(await codeFor(await somebodyElse(), baseURL!, venueId));
  await expect(answer(page, 'Deutsch')).toBeVisible();
  await page.reload();
  await expect(answer(page, 'Deutsch')).toBeVisible();
});

test('is locked while it is wiped clean, until somebody holds the button', async ({ page, baseURL }) => {
  const { id } = await atAKiosk(page, baseURL!);
  await page.getByRole('button', { name: 'Bildschirm putzen' }).tap();
  await expect(heading(page, 'Hier wird gerade geputzt')).toBeVisible();
  await expectForEverybody(page);
  const hold = page.locator('.hold');
  await expect(hold).toHaveText(/gedrückt halten/);
  await hold.tap();
  await expect(heading(page, 'Hier wird gerade geputzt')).toBeVisible();
  // A finger still on the glass would choose the language that appears below it.
  await hold.dispatchEvent('pointerdown');
  await expect(hold).toHaveText('Jetzt loslassen');
  expect(await isLocked(id)).toBe(true);
  await hold.dispatchEvent('pointerup');
  await expect(answer(page, 'Deutsch')).toBeVisible();
  expect(await isLocked(id)).toBe(false);
});

test('is locked by the team under somebody’s hands: nothing of theirs is left', async ({ page, baseURL }) => {
  const { id } = await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await change(id, 'locked_at = now()');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(heading(page, 'Dieses Gerät macht gerade Pause')).toBeVisible();
  await expectForEverybody(page);
  await change(id, 'locked_at = NULL');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(answer(page, 'Deutsch')).toBeVisible();
});

test('is revoked in the middle of a question', async ({ page, baseURL }) => {
  const { id } = await atAKiosk(page, baseURL!);
  await askForTimes(page);
  await change(id, 'revoked_at = now()');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(heading(page, 'Hier können Sie gerade nicht buchen')).toBeVisible();
  await expect(page.getByText('Wir buchen gern am Telefon')).toBeVisible();
  await expectForEverybody(page);
  await answer(page, 'Gerät wieder anmelden').tap();
  await expect(heading(page, 'Dieses Gerät anmelden')).toBeVisible();
  await expect(page.getByText('Oder rufen Sie uns an')).toBeVisible();
  await expectForEverybody(page);
  await answer(page, 'Zurück').tap();
  await expect(heading(page, 'Hier können Sie gerade nicht buchen')).toBeVisible();
});

test.describe('with a server of its own', () => {
  const port = freePort();
  test.use({ friends: async ({}, use) => use([`127.0.0.1:${await port}`]) });

  test('goes on where one was when its server starts anew', async ({ page }) => {
    test.slow(true, 'Two servers start.');
    const url = `http://127.0.0.1:${await port}`;
    const start = async () =>
      startProduct(await port, { DATABASE_URL: process.env['JOURNEYS_DATABASE_URL'] });
    const before = await start();
    const kiosk = await atAKiosk(page, url);
    await toConfirm(page);
    await before.stop();
    await answer(page, 'Ja, diesen Termin nehmen').tap();
    await expect(heading(page, 'Die Verbindung ist gerade weg.')).toBeVisible();
    const after = await start();
    await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible({ timeout: 60_000 });
    expect(await bookingsAt(kiosk)).toBe(1);
    await after.stop();
  });
});

test('with keys alone, or a switch that knows two of them', async ({ page, baseURL }) => {
  const kiosk = await atAKiosk(page, baseURL!);
  for (const name of ['Deutsch', 'Fotos', 'iPhone', 'Nächster freier Termin', 'Ja, diesen Termin nehmen']) {
    await expect(answer(page, name)).toBeVisible();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeFocused();
  expect(await bookingsAt(kiosk)).toBe(1);
  await tabTo(page, 'Fertig');
  await page.keyboard.press('Space');
  await expect(answer(page, 'Deutsch')).toBeVisible();
});

/** Moves on with Tab until what has the focus has these words; it can be seen where that is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const { words, ringed } = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      const words = document.activeElement!.textContent.trim();
      return { words, ringed: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 4 };
    });
    expect(ringed, `focus on ${words}`).toBe(true);
    if (words.includes(name)) return;
  }
  throw new Error(`${name} can't be reached with Tab`);
}

async function change(kioskId: string, how: string): Promise<void> {
  await withDatabase(async (database) => {
    await database.query(`UPDATE kiosk SET ${how} WHERE id = $1`, [kioskId]);
  });
}

async function isLocked(kioskId: string): Promise<boolean> {
  let locked = false;
  await withDatabase(async (database) => {
    const found = await database.query<{ locked: boolean }>(
      'SELECT locked_at IS NOT NULL AS locked FROM kiosk WHERE id = $1',
      [kioskId],
    );
    locked = found.rows[0]!.locked;
  });
  return locked;
}

/** As somebody of the team gets it in the console. */
async function codeFor(colleague: Page, url: string, venueId: string): Promise<string> {
  await signInStaff(colleague.context(), url, { role: 'QUARTIER_TEAM', venueId });
  await colleague.goto('/team');
  return colleague.evaluate(async (venue) => {
    const query = 'mutation ($input: AddKioskInput!) { addKiosk(input: $input) { code } }';
    const variables = { input: { name: 'Flur', venueId: venue } };
    const answered = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await answered.json()) as { data: { addKiosk: { code: string } } };
    return data.addKiosk.code;
  }, venueId);
}
