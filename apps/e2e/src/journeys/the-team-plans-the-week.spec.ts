/** The rota: a mentor is dragged or put by menu into a session, one sees before whom it concerns, and everything has its way back. */
import type { Page } from '@playwright/test';
import { aRota, MONDAY } from './a-rota.ts';
import { expect, test } from './fixtures.ts';
import { someMark } from './never-twice.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const card = (page: Page, at: string) => page.locator('.session', { hasText: at });
const chip = (page: Page, at: string, name: string) =>
  card(page, at).getByRole('button', { name: new RegExp(`^${name}`) });
const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();

test('a mentor is added by menu, moved, taken out and absent, each with its way back', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { venueId, first, second, free } = await aRota(request);
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, `/team/einsatzplan?woche=${MONDAY}`);
  await expect(chip(page, '10:00', first)).toContainText('1 von 2 Zeiten gebucht');
  await expectAccessible(page);

  await card(page, '14:00').getByRole('button', { name: 'Jemanden einteilen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').filter({ hasText: free })).toContainText('Fotos · Deutsch');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: new RegExp(free) }).click();
  await expect(dialog.getByText('ist davon betroffen')).toBeVisible();
  await expect(dialog.getByText('kommt die Warteliste an die Reihe')).toBeVisible();
  await dialog.getByRole('button', { name: 'Einteilen', exact: true }).click();
  await expect(chip(page, '14:00', free)).toBeVisible();
  await undo(page);
  await expect(chip(page, '14:00', free)).toBeHidden();

  // Whoever has booked first keeps the time with the second.
  await chip(page, '10:00', first).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Aus dieser Sprechstunde nehmen' }).click();
  await expect(dialog.getByText(`${second} hilft statt ${first}, zur selben Zeit.`)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Herausnehmen' }).click();
  await expect(chip(page, '10:00', first)).toBeHidden();
  await expect(chip(page, '10:00', second)).toContainText('1 von 2 Zeiten gebucht');
  await undo(page);
  await expect(chip(page, '10:00', first)).toBeVisible();

  await chip(page, '10:00', second).click();
  await dialog.getByRole('button', { name: 'Fällt aus' }).click();
  await expect(page.getByText(`${second} fällt aus.`)).toBeVisible();
  await expect(chip(page, '10:00', second)).toContainText('fällt aus');
  await expect(card(page, '10:00').getByText('Alle fallen aus.')).toBeHidden();
  await chip(page, '10:00', second).click();
  await expect(dialog.getByRole('link', { name: 'Wer hier gebucht hatte' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Kommt doch' }).click();
  await expect(chip(page, '10:00', second)).toContainText('2 Zeiten');
  await expectNoSidewaysScroll(page);
});

test('a mentor is dragged from one session to another, and not to where they are needed elsewhere', async ({
  page,
  baseURL,
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone there are menus');
  const { venueId, first, second, free } = await aRota(request);
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, `/team/einsatzplan?woche=${MONDAY}`);
  const dialog = page.getByRole('dialog');

  await chip(page, '10:00', second).dragTo(card(page, '14:00'));
  await expect(dialog.getByRole('heading', { name: `${second} woanders einteilen` })).toBeVisible();
  await dialog.getByRole('button', { name: 'Dorthin einteilen' }).click();
  await expect(chip(page, '14:00', second)).toBeVisible();
  await expect(chip(page, '10:00', second)).toBeHidden();
  await undo(page);
  await expect(chip(page, '10:00', second)).toBeVisible();

  await page.locator('.mentor-pool__mentor', { hasText: free }).dragTo(card(page, '14:00'));
  await dialog.getByRole('button', { name: 'Einteilen', exact: true }).click();
  await expect(chip(page, '14:00', free)).toBeVisible();

  // At the same time as at 10 there is another session.
  await page.locator('.mentor-pool__mentor', { hasText: first }).dragTo(card(page, '10:30'));
  await expect(dialog.getByText('Das geht nicht: zur selben Zeit woanders')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Einteilen', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'So lassen' }).click();
  await expect(chip(page, '10:30', first)).toBeHidden();
});

test('a mentor is taken in, changed with a way back, and leaves', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(page.context(), baseURL!);
  await visit(page, '/team/mentoren');
  await expect(heading(page, 'Mentorinnen und Mentoren')).toBeVisible();
  await expectAccessible(page);
  const name = `Zita${someMark()}`;
  await page.getByRole('button', { name: 'Jemanden aufnehmen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte wählen Sie mindestens eines.').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByText('Fotos', { exact: true }).click();
  await dialog.getByText('iPhone', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('keine Grenze');

  await row.getByRole('button', { name: /Ändern/ }).click();
  await dialog.getByLabel('Stunden in der Woche').fill('4');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(row).toContainText('höchstens 4 Stunden');
  await undo(page);
  await expect(row).toContainText('keine Grenze');

  await row.getByRole('button', { name: /Ändern/ }).click();
  await dialog.getByRole('button', { name: /^Ansehen/ }).click();
  await expect(dialog.getByText('ist in keinem kommenden Termin eingeteilt')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `${name} hilft nicht mehr` }).click();
  await expect(row).toBeHidden();
});

test('in English the week says the same', async ({ page, baseURL, request }) => {
  const { venueId, first } = await aRota(request);
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, `/team/einsatzplan?woche=${MONDAY}&lang=en`);
  await expect(heading(page, 'Rota')).toBeVisible();
  await expect(chip(page, '10:00', first)).toContainText('1 of 2 times booked');
  await visit(page, '/team/einsatzplan?woche=2031-03-10');
  await expect(page.getByText('There are no sessions in this week.')).toBeVisible();
});
