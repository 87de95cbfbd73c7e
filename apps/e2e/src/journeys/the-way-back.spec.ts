/** The back button goes back: to the list where one was, to the form, and never to something that is sent again. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { someOfferNumber } from './never-twice.ts';
import { OtherGuest } from './other-guest.ts';
import { bookedPlace, formOf, heading, hydrated, visit } from './pages.ts';

test('leads to the place in the list where one was', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'there is more to scroll on a phone');
  await visit(page, '/angebote');
  const card = page.getByRole('article').nth(11);
  await card.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await card.getByRole('link').first().click();
  await expect(page.locator('#termine')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Angebote')).toBeAttached();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
  await expect(card).toBeInViewport();
});

test('leads from the form to the offer, and forth again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'it is the same on a phone');
  const offer = await anOffer();
  await visit(page, `/angebote/${offer.number}`);
  await page.getByRole('link', { name: 'Dabei sein' }).first().click();
  await expect(page.getByLabel('Ihr Name')).toBeVisible();
  await page.goBack();
  await expect(heading(page, offer.title)).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel('Ihr Name')).toBeVisible();
});

test('sends nothing again after a booking', async ({ page, request }) => {
  const offer = await anOffer({ places: 5 });
  await visit(page, `/angebote/${offer.number}`);
  await bookedPlace(page, offer);
  await page.goBack();
  await expect(heading(page, offer.title)).toBeVisible();
  await page.goForward();
  await hydrated(page);
  await page.reload();
  await hydrated(page);
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(4);
});

test('shows nothing of a booking that is cancelled as if it stood', async ({ page, isMobile, request }) => {
  test.skip(isMobile, 'it is the same on a phone');
  const offer = await anOffer({ places: 5 });
  await visit(page, '/');
  await bookedPlace(page, offer);
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await page.getByText('Absagen', { exact: true }).click();
  await page.getByRole('button', { name: 'Platz freigeben' }).click();
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(formOf(offer));
  await expect(heading(page, 'Ihr Platz ist gebucht')).toHaveCount(0);
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(5);
});

for (const view of ['', '&ansicht=woche', '&ansicht=karte']) {
  test(`a filter address with “${view}” opens elsewhere as it was shared`, async ({
    page,
    somebodyElse,
    isMobile,
  }) => {
    test.skip(isMobile, 'an address is an address');
    const title = `Teilwort${someOfferNumber()}`;
    await anOffer({ title, inDays: [3] });
    await visit(page, `/angebote?suche=${title}${view}`);
    // Beside the list they stand open; a week and a map need the width.
    if (view) await page.getByText('Mehr Filter').click();
    await page.getByRole('checkbox', { name: 'Nachmittags' }).check();
    await expect(page.getByRole('link', { name: 'Nachmittags entfernen' })).toBeVisible();
    const other = await somebodyElse();
    await visit(other, page.url());
    await expect(other.getByLabel('Was suchen Sie?')).toHaveValue(title);
    await expect(other.getByRole('link', { name: 'Nachmittags entfernen' })).toBeVisible();
    await expect(other.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(other.getByRole('article')).toHaveCount(await page.getByRole('article').count());
  });
}
