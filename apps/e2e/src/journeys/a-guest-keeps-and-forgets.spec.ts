/** Without an account: bookings stay on the device by choice, all about one comes as a file, and all of it goes at a word. */
import { readFile } from 'node:fs/promises';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { bookedPlace, expectNoSidewaysScroll, heading, lookUp, visit } from './pages.ts';

test('keeps a booking on the device, finds it in a new tab, and wipes it with one tap', async ({
  page,
  context,
  expectAccessible,
}) => {
  const offer = await anOffer();
  await bookedPlace(page, offer);
  const keep = page.getByLabel('Auf diesem Gerät merken');
  await expect(keep, 'nothing stays unasked').not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await keep.check();
  await expect(page.getByText('Andere an diesem Gerät können die Buchung dann sehen')).toBeVisible();
  await expectAccessible(page);

  const later = await context.newPage();
  await visit(later, '/buchung');
  await later.getByRole('main').getByRole('link', { name: 'Meine Termine' }).click();
  await expect(heading(later, 'Meine Termine')).toBeVisible();
  await visit(later, '/');
  await expectAccessible(later);
  await later.getByRole('link', { name: /^Meine Buchung.*Etwas ist auf diesem Gerät gemerkt$/ }).click();
  await expect(heading(later, 'Meine Termine')).toBeVisible();
  await expect(later.getByText('Ihr Platz ist gebucht')).toBeVisible();
  await expectAccessible(later);
  await expectNoSidewaysScroll(later);
  await later.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(heading(later, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(later.getByLabel('Auf diesem Gerät merken')).toBeChecked();

  await later.goBack();
  await later.getByRole('button', { name: 'Angaben auf diesem Gerät löschen' }).click();
  await expect(later.getByText('Auf diesem Gerät ist nichts gemerkt')).toBeVisible();
  expect(await later.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('saves all about a booking as a file, and has it deleted', async ({
  page,
  request,
  expectAccessible,
}) => {
  const offer = await anOffer({ places: 1 });
  const proof = await bookedPlace(page, offer);
  await page.getByLabel('Auf diesem Gerät merken').check();
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await page.getByText('Ihre Daten zu dieser Buchung').click();
  await expectAccessible(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Datei speichern' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^mitnand-\d{9}\.json$/);
  const file = JSON.parse(await readFile(await saved.path(), 'utf8')) as object;
  expect(file).toMatchObject({ contact: { name: 'Mara' }, history: [{ kind: 'BOOKED', author: 'GUEST' }] });

  await page.getByRole('button', { name: 'Absagen und Daten löschen' }).click();
  await expect(page.getByText('Ihre Angaben sind gelöscht.')).toBeVisible();
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  await expect(page.getByText('Mara')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(1);
  await expectAccessible(page);
  await lookUp(page, proof);
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  await expect(page.getByText('Mara')).toHaveCount(0);
});
