/** Two tabs of one browser: what is done in one is true in the other. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { bookedPlace, formOf, heading, sendButton, visit } from './pages.ts';

test.skip(({ isMobile }) => isMobile, 'tabs are the same on a phone');

test('a place booked in one is gone in the other', async ({ page, context }) => {
  const offer = await anOffer({ places: 5 });
  await visit(page, `/angebote/${offer.number}`);
  await expect(page.getByText('noch 5 Plätze').first()).toBeVisible();
  await bookedPlace(await context.newPage(), offer);
  await expect(page.getByText('noch 4 Plätze').first()).toBeVisible();
});

test('the same form sent from both books one place and tells of it', async ({ page, context, request }) => {
  const offer = await anOffer({ places: 5 });
  const { typed } = someNumber();
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    await visit(tab, formOf(offer));
    await tab.getByLabel('Ihr Name').fill('Zweimal');
    await tab.getByLabel('Telefon').first().fill(typed);
  }
  await sendButton(tabs[0]!).click();
  await expect(heading(tabs[0]!, 'Ihr Platz ist gebucht')).toBeVisible();
  await sendButton(tabs[1]!).click();
  await expect(tabs[1]!.getByText('ist hier schon ein Platz gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
  await tabs[1]!.getByLabel('Ich melde jemand anderen an').check();
  await sendButton(tabs[1]!).click();
  await expect(heading(tabs[1]!, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(3);
});

test('a language chosen in one never mixes with the words of the other', async ({ page, context }) => {
  await visit(page, '/hilfe');
  const other = await context.newPage();
  await visit(other, '/?lang=en');
  await page.getByRole('link', { name: 'Angebote', exact: true }).first().click();
  await expect(heading(page, 'Angebote')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByLabel('Was suchen Sie?')).toBeVisible();
  await expect(page.getByLabel('What are you looking for?')).toHaveCount(0);
  await visit(other, '/hilfe');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
});
