/** A team makes a device its kiosk: a code across the room, a list that tells how it is, a lock, and the end of its access. */
import type { Page } from '@playwright/test';
import { aVenue } from './a-venue.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('a kiosk is added, enrolled, locked, unlocked and revoked, each with its way back', async ({
  page,
  somebodyElse,
  baseURL,
  expectAccessible,
}) => {
  const venueId = await aVenue();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, '/team/kiosks');
  await expect(page.getByText('Noch kein Kiosk.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Kiosk hinzufügen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wie heißt der Kiosk?').fill('Foyer');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Code erstellen' }).click();
  await expect(dialog.getByText(`${new URL(baseURL!).host}/kiosk`)).toBeVisible();
  const code = (await dialog.locator('.kiosk-code').textContent())!;
  expect(code).toMatch(/^\d{4}\s\d{4}$/);
  await expectAccessible(page);

  const device = await somebodyElse();
  expect(
    await asked(device, 'mutation ($code: String!) { enrolKiosk(code: $code) { name } }', { code }),
  ).toEqual({
    enrolKiosk: { name: 'Foyer' },
  });
  await expect(dialog.getByRole('status')).toContainText('Das Gerät ist angekommen.');
  await dialog.getByRole('button', { name: 'Fertig' }).click();

  const row = page.getByRole('row', { name: /Foyer/ });
  await expect(row).toContainText('Bereit');
  await expect(row).toContainText('Zuletzt gesehen');
  await row.getByRole('button', { name: 'Sperren' }).click();
  await expect(row).toContainText('Gesperrt');
  expect((await own(device))?.lockedAt).not.toBeNull();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(row).toContainText('Bereit');
  expect((await own(device))?.lockedAt).toBeNull();

  await row.getByRole('button', { name: 'Zugang entziehen' }).click();
  await expect(row).toContainText('Zugang entzogen');
  expect(await own(device)).toBeNull();
  await expectAccessible(page);
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(row).toContainText('Bereit');
  expect(await own(device)).not.toBeNull();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a name that is taken is said beside its field, and in English too', async ({ page, baseURL }) => {
  const venueId = await aVenue();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, '/team/kiosks?lang=en');
  await expect(heading(page, 'Kiosks')).toBeVisible();
  for (const round of [1, 2]) {
    await page.getByRole('button', { name: 'Add a kiosk' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is it called?').fill('Foyer');
    await dialog.getByRole('button', { name: 'Make a code' }).click();
    if (round === 1) await dialog.getByRole('button', { name: 'Done' }).click();
    else await expect(dialog.getByText('is called that already')).toBeVisible();
  }
  await expect(page.getByLabel('What is it called?')).toBeFocused();
});

const own = async (device: Page) => (await asked(device, '{ ownKiosk { lockedAt } }')).ownKiosk;

async function asked(device: Page, query: string, variables = {}) {
  const answer = await device.request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { data: { ownKiosk?: { lockedAt: string | null } | null } }).data;
}
