/** Impatient fingers, lost lines and two people at once: one booking each, and never more than there are places. */
import { anOffer, type JourneyOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { formOf, heading, sendButton, visit } from './pages.ts';
import type { Page } from '@playwright/test';

async function filledForm(page: Page, offer: JourneyOffer, name: string): Promise<void> {
  await visit(page, formOf(offer));
  await page.getByLabel('Ihr Name').fill(name);
}

/** From now on requests reach the API, and answers do not come back. */
async function loseAnswers(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
}

test('books once however often the button is tapped', async ({ page, request }) => {
  const offer = await anOffer({ places: 5 });
  await filledForm(page, offer, 'Doppelt');
  await sendButton(page).dblclick();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});

test('gets the same booking after the line was lost at the moment of booking', async ({
  page,
  request,
  expectAccessible,
}) => {
  const offer = await anOffer({ places: 5 });
  await filledForm(page, offer, 'Funkloch');
  await loseAnswers(page);
  await sendButton(page).click();
  await expect(page.getByText('Es wird nichts doppelt gebucht')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});

test('is shown the first booking when the form was changed after the line was lost', async ({
  page,
  request,
}) => {
  const offer = await anOffer({ places: 5 });
  await filledForm(page, offer, 'Erster Name');
  await loseAnswers(page);
  await sendButton(page).click();
  await expect(page.getByText('Es wird nichts doppelt gebucht')).toBeVisible({ timeout: 20_000 });
  await page.unroute('**/graphql');
  await page.getByLabel('Ihr Name').fill('Zweiter Name');
  await sendButton(page).click();
  await page.getByRole('button', { name: 'Meine erste Buchung zeigen' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(page.getByText('Erster Name')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});

test('keeps what was typed while there is no line, and books once it is back', async ({
  page,
  context,
  request,
  expectAccessible,
}) => {
  const offer = await anOffer({ places: 5 });
  await visit(page, formOf(offer));
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expect(page.getByText('Gerade keine Verbindung')).toBeVisible();
  await page.getByLabel('Ihr Name').fill('Im Tunnel');
  await sendButton(page).click();
  await expect(page.getByText('Die Verbindung ist abgerissen')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText('Gerade keine Verbindung')).toBeHidden();
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Im Tunnel');
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});

test('of two people who take the last place at once one gets it, the other the waiting list', async ({
  page,
  somebodyElse,
}) => {
  const offer = await anOffer({ places: 1 });
  const pages = [page, await somebodyElse()];
  await Promise.all(pages.map((each, i) => filledForm(each, offer, `Gast ${i + 1}`)));
  await Promise.all(pages.map((each) => sendButton(each).click()));
  const outcomes = await Promise.all(
    pages.map(async (each) => {
      const refused = each.getByText('Dieser Termin ist gerade ausgebucht');
      await expect(heading(each, 'Ihr Platz ist gebucht').or(refused)).toBeVisible();
      return (await refused.isVisible()) ? 'full' : 'booked';
    }),
  );
  expect(outcomes.toSorted()).toEqual(['booked', 'full']);
  const late = pages[outcomes.indexOf('full')]!;
  await late.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(heading(late, 'Sie stehen auf der Warteliste')).toBeVisible();
  await expect(late.getByText('Sie sind an Stelle 1.')).toBeVisible();
});
