/** Five minutes on the bus: typed with a slip, understood, suggested, by keyboard and by thumb. */
import { anOffer } from './an-offer.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './pages.ts';

test('finds with a slip and takes off what was understood as a filter', async ({
  page,
  expectAccessible,
}) => {
  await visit(page, '/angebote?suche=Vorleseen+am+Wochenende');
  await expect(page.getByRole('link', { name: 'Kindern vorlesen im Bücherkahn' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'am Wochenende entfernen', exact: true }).click();
  await expect(page).toHaveURL(/suche=Vorleseen$/);
  await expect(page.getByRole('link', { name: 'am Wochenende entfernen', exact: true })).toHaveCount(0);
});

test('is asked what was meant', async ({ page }) => {
  await visit(page, '/angebote?suche=Bluhtspende');
  await page.getByRole('link', { name: 'Blutspende', exact: true }).click();
  await expect(page.getByLabel('Was suchen Sie?')).toHaveValue('Blutspende');
  await expect(page.getByRole('link', { name: 'Bei der Blutspende Gäste betreuen' })).toBeVisible();
});

test('is offered words, titles and parts of town while typing, by the keyboard alone', async ({
  page,
  expectAccessible,
}) => {
  const word = aWord();
  const offer = await anOffer({ title: `${word} stimmen` });
  await visit(page, '/angebote');
  const field = page.getByRole('combobox', { name: 'Was suchen Sie?' });
  await field.pressSequentially(word.slice(0, -1));
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue(word.slice(0, -1));
  await field.pressSequentially(word.at(-1)!);
  await expect(suggestions(page).getByRole('option', { name: offer.title })).toBeVisible();
  await field.press('ArrowUp');
  await expect(suggestions(page).getByRole('option', { selected: true })).toContainText(offer.title);
  await field.press('Enter');
  await expect(heading(page, offer.title)).toBeVisible();
});

test('chooses a part of town from the suggestions', async ({ page }) => {
  await visit(page, '/angebote');
  await page.getByRole('combobox', { name: 'Was suchen Sie?' }).pressSequentially('soefl');
  await suggestions(page).getByRole('option', { name: 'Söflingen' }).click();
  await expect(page.getByRole('link', { name: 'Söflingen entfernen' })).toBeVisible();
});

const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Vorschläge' });

/** One that no other offer has: the same town is searched on the phone, at the desk and in repetitions. */
const aWord = () =>
  Array.from({ length: 9 }, (_, at) => pick(at % 2 === 0 ? 'bdfgklmnprst' : 'aeiou')).join('');

const pick = (letters: string) => letters[Math.floor(Math.random() * letters.length)]!;
