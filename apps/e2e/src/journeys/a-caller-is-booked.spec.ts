/** Somebody calls: the team finds a date, books it, and reads out number and PIN; also when others are faster. */
import type { Page } from '@playwright/test';
import { anOffer, type JourneyOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { expectNoSidewaysScroll, lookUp, shownProof, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const step = (page: Page, number: number) => page.getByText(`Schritt ${number} von 3`);
const choices = (page: Page, { title }: JourneyOffer) =>
  page.getByRole('button', { name: new RegExp(`^Wählen: ${title}`) });
const name = (page: Page) => page.getByLabel('Name', { exact: true });
const phone = (page: Page) => page.getByRole('textbox', { name: 'Telefon' });
const book = (page: Page) => page.getByRole('button', { name: 'Platz buchen' });
const reached = { role: 'QUARTIER_TEAM' } as const;

/** Step 1: finds the first date of an offer by its number. */
async function findDate(page: Page, offer: JourneyOffer): Promise<void> {
  await visit(page, '/team/buchungen/neu');
  await expect(step(page, 1)).toBeVisible();
  await page.getByLabel('Angebot oder Nummer').fill(offer.number);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await choices(page, offer).first().click();
  await expect(step(page, 2)).toBeVisible();
}

/** Looks in the list of bookings for a number. */
async function search(page: Page, number: string): Promise<void> {
  await visit(page, '/team/buchungen');
  await page.getByLabel('Nummer, Name oder Angebot').fill(number);
  await page.getByRole('button', { name: 'Suchen' }).click();
}

test('books a caller in three steps, and number and PIN open the booking', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const offer = await anOffer({ inDays: [2, 9] });
  await signInStaff(page.context(), baseURL!, { ...reached, venueId: offer.venueId });
  await findDate(page, offer);
  await expectAccessible(page);
  await book(page).click();
  await expect(page.getByText('Bitte fragen Sie nach einem Namen.')).toBeVisible();
  await expect(name(page)).toBeFocused();
  await name(page).fill('Frau Anruf');
  await page.getByRole('button', { name: 'Anderen Termin wählen' }).click();
  await expectAccessible(page);
  await choices(page, offer).last().click();
  await expect(name(page)).toHaveValue('Frau Anruf');
  await book(page).dblclick();
  await expect(step(page, 3)).toBeVisible();
  const proof = await shownProof(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await lookUp(page, proof);
  await expect(page.getByText(offer.title).first()).toBeVisible();
  await search(page, offer.number);
  await expect(page.getByText('1 Buchung', { exact: true })).toBeVisible();
});

for (const { told, live } of [
  { told: 'when it is sent', live: false },
  { told: 'while one types', live: true },
]) {
  test(`somebody else takes the last place online: it is told ${told}, and nothing typed is lost`, async ({
    page,
    baseURL,
    request,
    expectAccessible,
  }) => {
    const offer = await anOffer({ places: 1, inDays: [2, 9] });
    await signInStaff(page.context(), baseURL!, { ...reached, venueId: offer.venueId });
    if (!live) await page.route('**/graphql/stream?**', (route) => route.abort());
    await findDate(page, offer);
    await name(page).fill('Herr Anruf');
    const number = someNumber().typed;
    await phone(page).fill(number);
    await new OtherGuest(request).book(offer.dates[0]!.slotId);
    if (!live) await book(page).click();
    await expect(page.getByText('Der letzte Platz ist gerade weg')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Auf die Warteliste setzen' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /noch 1 Platz$/ }).click();
    await expect(phone(page)).toHaveValue(number);
    await book(page).click();
    await expect(page.getByRole('heading', { name: 'Herr Anruf ist angemeldet' })).toBeVisible();
    await shownProof(page);
  });
}

test('looks after a booking: contact, new PIN, another date, cancelled', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const offer = await anOffer({ inDays: [2, 5] });
  const number = someNumber();
  const contact = { name: 'Mara', phone: number.typed };
  const first = await new OtherGuest(request).book(offer.dates[0]!.slotId, contact);
  await signInStaff(page.context(), baseURL!, { ...reached, venueId: offer.venueId });
  await search(page, first.number);
  await expect(page.getByText('1 Buchung', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Mara' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Mara' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kontakt zeigen' }).click();
  await expect(page.getByRole('link', { name: number.shown })).toBeVisible();
  await page.getByText('Neue PIN ausstellen').click();
  await page.getByRole('button', { name: 'Neue PIN zeigen' }).click();
  await expect(page.getByText('Die neue PIN, nur dieses eine Mal')).toBeFocused();
  const renewed = await shownProof(page);
  expect(renewed.pin.replace(/\s/g, '')).not.toBe(first.pin);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Notiert, ausblenden' }).click();
  await page.getByText('Verlegen', { exact: true }).first().click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Verlegen' }).click();
  await expect(page.getByText(/^Verlegt auf /)).toBeVisible();
  await page.getByText('Absagen', { exact: true }).click();
  await page.getByRole('button', { name: 'Buchung absagen' }).click();
  await expect(page.getByText('Von der Person abgesagt')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Mara' })).toBeFocused();
});
