/** With number and PIN one looks, moves, changes and cancels, anywhere and without an account. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { bookedPlace, heading, lookUp } from './pages.ts';

test('moves to another date, brings one more, and cancels', async ({ page, request, expectAccessible }) => {
  const offer = await anOffer({ inDays: [4, 8], places: 3 });
  const proof = await bookedPlace(page, offer);
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(page.url(), 'the PIN is nowhere in the address').toMatch(/\/buchung$/);

  await page.getByText('Auf einen anderen Termin verlegen').click();
  await page.getByText('Anzahl der Personen ändern').click();
  await page.getByText('Absagen', { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Verlegen' }).click();
  await expect(page.getByText('Verlegt. Nummer und PIN bleiben gültig.')).toBeVisible();
  const other = new OtherGuest(request);
  expect(await other.freePlaces(offer.number), 'the old place is free again').toBe(3);

  await page.getByRole('button', { name: 'Eine Person mehr' }).click();
  await page.getByRole('button', { name: 'Anzahl ändern' }).click();
  await expect(page.getByText('2 Personen')).toBeVisible();

  await page.getByRole('button', { name: 'Platz freigeben' }).click();
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Buchung schließen' }).click();
  await lookUp(page, proof);
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
});

test('types number and PIN as they stand on the slip, and hears calmly that a PIN is wrong', async ({
  page,
  request,
  expectAccessible,
}) => {
  const { dates } = await anOffer();
  const proof = await new OtherGuest(request).book(dates[0]!.slotId);
  const wrongPin = proof.pin === '111111' ? '222222' : '111111';
  const number = proof.number.replace(/(\d{3})(?=\d)/g, '$1 ');
  await lookUp(page, { number: number.slice(0, 7), pin: wrongPin });
  await expect(page.getByText('Die Nummer hat 9 Ziffern')).toBeVisible();
  await expect(page.getByLabel('Nummer', { exact: true })).toBeFocused();
  await lookUp(page, { number, pin: wrongPin });
  await expect(page.getByText('Wir finden diese Buchung nicht')).toBeVisible();
  await expect(page.getByText('Nummer und PIN passen nicht zusammen')).toBeVisible();
  await expect(page.getByLabel('Nummer', { exact: true })).toHaveValue(number);
  await expectAccessible(page);
  await page.getByLabel('PIN').fill(` ${proof.pin.slice(0, 3)} ${proof.pin.slice(3)} `);
  await page.getByRole('button', { name: 'Buchung anzeigen' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});
