/** With number and PIN one looks, moves, changes, answers and cancels, anywhere and without an account. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, type Proof } from './other-guest.ts';
import { bookedPlace, hydrated } from './pages.ts';

/** Looks a booking up as it is written on a slip. */
async function lookUp(page: Page, { number, pin }: Proof): Promise<void> {
  await page.goto('/buchung');
  await hydrated(page);
  await page.getByLabel('Nummer').fill(number.replace(/(\d{3})(?=\d)/g, '$1 '));
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Buchung anzeigen' }).click();
}

test('moves to another date, brings one more, and cancels', async ({ page, expectAccessible }) => {
  const offer = await anOffer({ inDays: [4, 8], places: 3 });
  const proof = await bookedPlace(page, offer);
  await lookUp(page, proof);
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
  expect(new URL(page.url()).search, 'the PIN is nowhere in the address').toBe('');
  await expectAccessible(page);

  await page.getByText('Auf einen anderen Termin verlegen').first().click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Verlegen' }).click();
  await expect(page.getByText('Verlegt. Nummer und PIN bleiben gültig.')).toBeVisible();

  await page.getByText('Anzahl der Personen ändern').first().click();
  await page.getByRole('button', { name: 'Eine Person mehr' }).click();
  await page.getByRole('button', { name: 'Anzahl ändern' }).click();
  await expect(page.getByText('2 Personen').first()).toBeVisible();

  await page.getByText('Absagen', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Platz freigeben' }).click();
  await expect(page.getByRole('heading', { name: 'Diese Buchung ist abgesagt' })).toBeVisible();
  await expectAccessible(page);
});

test('waits for a full date and gets the place when somebody else cancels', async ({
  page,
  request,
  expectAccessible,
}) => {
  const { dates } = await anOffer({ places: 1 });
  const other = new OtherGuest(request);
  const [taken, waiting] = [await other.book(dates[0]!.slotId), await other.book(dates[0]!.slotId)];
  await lookUp(page, waiting);
  await expect(page.getByRole('heading', { name: 'Sie stehen auf der Warteliste' })).toBeVisible();
  await expectAccessible(page);
  await other.cancel(taken);
  await lookUp(page, waiting);
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
});

test('is asked first: says yes to one held place and no to another', async ({
  page,
  request,
  expectAccessible,
}) => {
  for (const answer of ['Platz nehmen', 'Nein, danke']) {
    const { dates } = await anOffer({ places: 1 });
    const other = new OtherGuest(request);
    const taken = await other.book(dates[0]!.slotId);
    const asked = await other.book(dates[0]!.slotId, { promoteMe: false });
    await other.cancel(taken);
    await lookUp(page, asked);
    await expect(page.getByRole('heading', { name: 'Ein Platz ist frei geworden' })).toBeVisible();
    await expect(page.getByText(/Wir halten ihn bis/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: answer }).click();
    const after = answer === 'Platz nehmen' ? 'Ihr Platz ist gebucht' : 'Diese Buchung ist abgesagt';
    await expect(page.getByRole('heading', { name: after })).toBeVisible();
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('hears calmly that a PIN is wrong, and loses nothing', async ({ page, request, expectAccessible }) => {
  const { dates } = await anOffer();
  const proof = await new OtherGuest(request).book(dates[0]!.slotId);
  await lookUp(page, { ...proof, pin: proof.pin === '111111' ? '222222' : '111111' });
  await expect(page.getByText('Wir finden diese Buchung nicht')).toBeVisible();
  await expect(page.getByLabel('Nummer')).toHaveValue(/\d/);
  await expectAccessible(page);
  await page.getByLabel('PIN').fill(proof.pin);
  await page.getByRole('button', { name: 'Buchung anzeigen' }).click();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
});
