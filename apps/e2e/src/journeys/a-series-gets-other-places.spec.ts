/** More places for all dates of a series let those in who wait; fewer than are taken take nobody's place away. */
import type { APIRequestContext, Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { weekdayAhead } from './console.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { expectNoSidewaysScroll, lookUp, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const SLOT = `query Slot($number: String) { offer(number: $number) { occurrences(first: 1) { slots { id } } } }`;

/** The first place of the first date of an offer. */
async function firstSlot(request: APIRequestContext, number: string): Promise<string> {
  const response = await request.post('/graphql', { data: { query: SLOT, variables: { number } } });
  const { data } = (await response.json()) as {
    data: { offer: { occurrences: { slots: { id: string }[] }[] } };
  };
  return data.offer.occurrences[0]!.slots[0]!.id;
}

/** Posts a meeting each week with one place; its number. */
async function postWeekly(page: Page): Promise<string> {
  await visit(page, '/team/angebote/neu');
  await page.getByRole('button', { name: 'Nachbarn treffen sich' }).click();
  await page.getByLabel('Titel').fill('Stricken im Treff');
  await page.getByLabel('In einem Satz').fill('Wir stricken zusammen.');
  await page.getByLabel('Beschreibung').fill('Wolle und Nadeln sind da.');
  await page.getByText(weekdayAhead(), { exact: true }).click();
  await page.getByLabel('Organisation').selectOption({ index: 1 });
  await page.getByLabel('Plätze', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Das Angebot ist öffentlich.')).toBeVisible();
  const shown = page.getByRole('link', { name: 'Öffentliche Seite ansehen' }).first();
  return (await shown.getAttribute('href'))!.split('/').at(-1)!;
}

/** Opens the change of all dates to come with so many places. */
async function wishPlaces(page: Page, places: number): Promise<void> {
  await page
    .getByRole('button', { name: /^Ändern/ })
    .first()
    .click();
  await page.getByLabel('Alle kommenden').check();
  await page.getByRole('dialog').getByLabel('Plätze', { exact: true }).fill(String(places));
}

/** With the key that is under one's finger. */
async function closeDialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('who waits moves up, and nobody loses a place', async ({
  page,
  context,
  baseURL,
  request,
  somebodyElse,
  expectAccessible,
}) => {
  const { venueId } = await anOffer();
  await signInStaff(context, baseURL!, { role: 'QUARTIER_TEAM', venueId });
  const number = await postWeekly(page);
  const slot = await firstSlot(request, number);
  const other = new OtherGuest(request);
  const first = await other.book(slot, { email: `erste-${number}@gast.example` });
  const waiting = await new OtherGuest(request).book(slot, { email: `zweite-${number}@gast.example` });

  await page.reload();
  await expect(page.getByText('1 von 1 Platz belegt · 1 auf der Warteliste')).toBeVisible();
  await wishPlaces(page, 2);
  await expect(page.getByText('2 Plätze, bisher 1.')).toBeVisible();
  await expect(
    page.getByText('Wer auf der Warteliste steht und jetzt Platz findet, rückt nach.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Termin ändern' }).click();
  await expect(page.getByText(/^\d+ Termine haben jetzt eine andere Zahl von Plätzen\.$/)).toBeVisible();
  await closeDialog(page);
  await expect(page.getByText('2 von 2 Plätzen belegt')).toBeVisible();
  const guest = await somebodyElse();
  await guest.goto(baseURL!);
  await lookUp(guest, waiting);
  await expect(heading(guest, 'Ihr Platz ist gebucht')).toBeVisible();

  await wishPlaces(page, 1);
  await expect(page.getByText(/^An einem Termin sind schon mehr Plätze vergeben\./)).toBeVisible();
  await expect(page.getByText(/Niemand verliert den Platz/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Termin ändern' }).click();
  await expect(page.getByText(/^\d+ Termine haben jetzt eine andere Zahl von Plätzen\.$/)).toBeVisible();
  await closeDialog(page);
  const tooFull = 'nur 1 Platz gewünscht, frei werdende Plätze fallen weg';
  await expect(page.getByText(`2 von 2 Plätzen belegt · ${tooFull}`)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await other.cancel(first);
  await page.reload();
  await expect(page.getByText('1 von 1 Platz belegt')).toBeVisible();
  await expect(page.getByText(tooFull)).toBeHidden();
});
