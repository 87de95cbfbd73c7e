/** A team hangs a screen: added, its address copied, chosen what it shows; revoked, given back, missed on Today. */
import type { Page } from '@playwright/test';
import { aScreen } from './a-screen.ts';
import { aVenue } from './a-venue.ts';
import { expect, test } from './fixtures.ts';
import { Hands } from './hands.ts';
import { expectNoSidewaysScroll, heading, hydrated, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** Of a person who takes ten seconds for each; a minute and five seconds at most go by until the page notices the device. */
const IN_THREE_MINUTES = 11;

test('a screen is added, brought to its device, chosen for, and followed; all within three minutes', async ({
  page,
  somebodyElse,
  baseURL,
  expectAccessible,
}) => {
  test.slow();
  const venueId = await aVenue();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  const hands = new Hands();
  await hands.open(page, '/team/bildschirme');
  await hydrated(page);
  await expect(page.getByText('Noch kein Bildschirm.')).toBeVisible();
  await expectAccessible(page);

  await hands.tap(page.getByRole('button', { name: 'Bildschirm hinzufügen' }));
  const dialog = page.getByRole('dialog');
  await hands.fill(dialog.getByLabel('Wie heißt der Bildschirm?'), 'Schaufenster');
  await expectAccessible(page);
  await hands.tap(dialog.getByRole('button', { name: 'Hinzufügen' }));

  await expect(heading(page, 'Schaufenster')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Aufhängen' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Noch hat sich kein Gerät gemeldet.')).toBeVisible();
  const address = (await page.getByRole('link', { name: /\/player$/ }).textContent())!;
  expect(address).toMatch(/^http.*\/screen\/[a-z2-9]{10}\/player$/);
  await hands.tap(page.getByText('QR-Code zeigen: Abspiel-Seite'));
  await expect(page.getByRole('img', { name: 'QR-Code: Abspiel-Seite' })).toBeVisible();
  await expectAccessible(page);
  await expect(page).toHaveURL(/#aufhaengen$/);
  await hands.tap(page.getByRole('tab', { name: 'Inhalt' }));
  await expect(page).toHaveURL(/\/team\/bildschirme\/[0-9a-f-]{36}$/);
  await hands.tap(page.getByRole('tab', { name: 'Aufhängen' }));

  // The device opens it, and the page that somebody looks at notices: who asked is written down once a minute.
  const device = await somebodyElse();
  await hands.open(device, new URL(address).pathname);
  await expect(page.getByText('Das Gerät ist da: mit der Abspiel-Seite.')).toBeVisible({ timeout: 80_000 });
  expect(hands.count).toBeLessThanOrEqual(IN_THREE_MINUTES);
});

test('what it shows is chosen, ordered and saved; what is unfinished is said', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const screen = await aScreen();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: screen.venueId });
  await visit(page, `/team/bildschirme/${screen.id}`);
  const parts = page.getByRole('group', { name: 'Was gezeigt wird' });
  await expect(parts.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await expectAccessible(page);

  await parts.getByRole('button', { name: 'Treffen nach oben' }).click();
  await expect(parts.getByRole('button', { name: 'Treffen nach oben' })).toBeFocused();
  await parts.getByRole('checkbox', { name: 'Kurz helfen' }).uncheck();
  await parts.getByLabel('Wie oft? (Eigene Folien)').selectOption('Doppelt so oft');
  await expect(parts.getByText('2 von 4 Seiten')).toBeVisible();
  await page.locator('summary', { hasText: 'Stadtteile' }).click();
  await page.getByRole('group', { name: 'Stadtteile' }).getByRole('checkbox').first().check();
  await expect(page.getByText('Noch nicht gespeichert', { exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Aussehen' }).click();
  await expect(page.getByText('werden 3,7 Zentimeter hoch')).toBeVisible();
  await page.getByLabel('Von wie weit weg wird gelesen?').fill('6');
  await expect(page.getByText('werden 3,8 Zentimeter hoch, gut zu lesen aus 3,1 Metern')).toBeVisible();
  await page.getByLabel('Von wie weit weg wird gelesen?').fill('60');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(page.getByText('Bitte eine Zahl von 0,5 bis 20.')).toBeVisible();
  await expect(page.getByLabel('Von wie weit weg wird gelesen?')).toBeFocused();
  await page.getByLabel('Von wie weit weg wird gelesen?').fill('2');
  await page.getByRole('radio', { name: 'Quer' }).first().check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(page.getByText('Gespeichert. Der Bildschirm folgt')).toBeVisible();
  await expect(page.getByText('Alles gespeichert')).toBeVisible();

  await page.reload();
  await expect(parts.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(parts.getByRole('listitem').first()).toContainText('Treffen');
  await expect(parts.getByRole('listitem').nth(1)).toContainText('Digital-Sprechstunde');
  for (const tab of ['Inhalt', 'Folien', 'Aussehen', 'Aufhängen']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  }
});

test('two at one screen: who saves second is told, keeps both, or takes the other version', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const { id, venueId } = await aScreen();
  const other = await somebodyElse();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId, name: 'Erste' });
  await signInStaff(other.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId, name: 'Zweite' });
  for (const one of [page, other]) {
    await visit(one, `${baseURL}/team/bildschirme/${id}`);
    await one.getByRole('tab', { name: 'Aussehen' }).click();
  }
  const seconds = (one: Page) => one.getByLabel('Wie lange bleibt jede Seite stehen?');
  // The page may have noticed by itself what the other one saved, and offers no saving then.
  const save = (one: Page) =>
    one.getByRole('button', { name: 'Speichern', exact: true }).click({ force: true });
  await seconds(other).fill('30');
  await seconds(page).fill('20');
  await page.getByRole('radio', { name: 'Dunkel' }).check();
  await save(page);
  await expect(page.getByText('Alles gespeichert')).toBeVisible();

  await save(other);
  const told = other.getByRole('alert');
  await expect(told).toContainText('hat inzwischen gespeichert');
  await expect(told.getByRole('listitem')).toHaveCount(1);
  await expect(told.getByRole('definition')).toHaveText(['20', '30']);
  await expect(seconds(other)).toHaveValue('30');
  await expectAccessible(other);
  await seconds(page).fill('40');
  await told.getByRole('button', { name: 'Meine Fassung speichern' }).click();
  await expect(told).toBeHidden();
  await expect(other.getByText('Alles gespeichert')).toBeVisible();
  // What only the first one changed stays.
  await expect(other.getByRole('radio', { name: 'Dunkel' })).toBeChecked();

  await save(page);
  await expect(page.getByRole('alert')).toContainText('hat inzwischen gespeichert');
  await page.getByRole('button', { name: 'Die andere Fassung übernehmen' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(seconds(page)).toHaveValue('30');
  await expect(page.getByText('Alles gespeichert')).toBeVisible();
});

test('a key is renewed after a question; access is revoked and given back', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const { id, key, venueId } = await aScreen();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  const answer = async (of: string) => (await page.request.get(`/screens/${of}.json`)).status();
  await visit(page, `/team/bildschirme/${id}`);
  await page.getByRole('tab', { name: 'Aufhängen' }).click();
  await page.getByRole('button', { name: 'Zugang entziehen' }).click();
  await expect(page.getByText('Dieser Bildschirm hat keinen Zugang mehr')).toBeVisible();
  await expect.poll(() => answer(key)).toBe(404);
  await expectAccessible(page);
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Dieser Bildschirm hat keinen Zugang mehr')).toBeHidden();
  await expect.poll(() => answer(key)).toBe(200);

  await page.getByRole('button', { name: 'Neuer Schlüssel' }).click();
  await page.getByRole('button', { name: 'Schlüssel erneuern' }).click();
  await expect(page.getByText('Der neue Schlüssel gilt.')).toBeVisible();
  await expect(page.getByRole('link', { name: key })).toHaveCount(0);
  await expect.poll(() => answer(key)).toBe(404);
});

test('a screen nobody has seen for a while is missed on Today and in the list', async ({ page, baseURL }) => {
  const lastSeenAt = new Date(Date.now() - 20 * 60_000);
  const { venueId } = await aScreen({ lastSeenAt });
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, '/team');
  await expect(page.getByRole('heading', { name: 'Bildschirme, die sich nicht melden' })).toBeVisible();
  await page.getByRole('link', { name: /^Schaufenster, Haus/ }).click();
  await expect(page.getByText(/Seit 2\d Minuten nicht gesehen/)).toBeVisible();
  await page.getByRole('link', { name: 'Alle Bildschirme' }).click();
  await expect(page.getByRole('row', { name: /Schaufenster/ })).toContainText('nicht gesehen');
});

test('a screen of another venue is not shown, in English too', async ({ page, baseURL }) => {
  const { id } = await aScreen();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: await aVenue() });
  await visit(page, `/team/bildschirme/${id}?lang=en`);
  await expect(page.getByText('This screen does not exist')).toBeVisible();
  await visit(page, '/team/bildschirme?lang=en');
  await expect(page.getByText('No screen yet.')).toBeVisible();
});

test('among several venues none is taken before somebody chose it', async ({ page, baseURL }) => {
  await aVenue();
  await signInStaff(page.context(), baseURL!, { role: 'TOWN_ADMIN' });
  await visit(page, '/team/bildschirme');
  await page.getByRole('button', { name: 'Bildschirm hinzufügen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wie heißt der Bildschirm?').fill('Irgendwo');
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expect(dialog.getByRole('combobox')).toHaveValue('');
});
