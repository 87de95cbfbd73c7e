/** Reading without JavaScript, in English, coming back to a list, and seeing places go meanwhile. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { formOf, heading, openFilters, sendButton, shownProof, visit } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and the list can be filtered', async ({ page }) => {
    const offer = await anOffer({ title: `Okarina spielen ${Date.now()}` });
    await page.goto('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.getByRole('link', { name: 'Angebote', exact: true }).click();
    await page.getByLabel('Was suchen Sie?').fill('Okarina');
    await openFilters(page);
    await page.getByText('Vormittags').click();
    await page.getByRole('button', { name: 'Filter anwenden' }).click();
    await expect(page.getByText('Dazu haben wir nichts gefunden.')).toBeVisible();
    await page.getByRole('link', { name: 'Vormittags entfernen' }).click();
    await page.getByRole('link', { name: offer.title }).first().click();
    await expect(heading(page, offer.title)).toBeVisible();
    await expect(page.getByText('noch 5 Plätze').first()).toBeVisible();
    await expect(page.getByText('Ronja Beispiel').first()).toBeVisible();
    await page.getByRole('link', { name: 'Dabei sein' }).first().click();
    // Texts within noscript are invisible to getByText.
    await expect(page.locator('noscript .notice__heading')).toBeVisible();
    await expect(page.locator('noscript').getByRole('link', { name: '030 23125 777' })).toBeVisible();
    for (const address of ['/kontakt', '/hilfe', '/impressum', '/datenschutz', '/barrierefreiheit']) {
      await page.goto(address);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(150);
    }
  });

  test('the days of one district are shown on the start page', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Ihr Stadtteil').selectOption({ label: 'Söflingen' });
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await expect(page).toHaveURL(/stadtteil=/);
    await expect(page.getByLabel('Ihr Stadtteil').locator('option:checked')).toHaveText('Söflingen');
  });
});

test('reads and books in English', async ({ page }) => {
  const offer = await anOffer();
  await visit(page, '/');
  await page.locator('summary', { hasText: 'Deutsch' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'This week near you' })).toBeVisible();
  await visit(page, `/angebote/${offer.number}`);
  await expect(page.getByText('5 places left').first()).toBeVisible();
  await page.getByRole('link', { name: 'Count me in' }).first().click();
  await page.getByLabel('Your name').fill('Sam');
  await sendButton(page).click();
  await expect(heading(page, 'Your place is booked')).toBeVisible();
  await shownProof(page);
  await expect(
    page.getByText('We have neither an e-\u2060mail address nor a phone number of yours'),
  ).toBeVisible();
  await expect(page).toHaveTitle(/^Your place is booked/);
  expect(await page.locator('main').innerText()).not.toMatch(/Uhr|Nummer|Platz|\b(und|oder|Sie)\b/);
});

test('sees places go while the page is open, and come back', async ({ page, request }) => {
  const { number, dates } = await anOffer({ places: 3 });
  await visit(page, `/angebote/${number}`);
  await expect(page.getByText('noch 3 Plätze').first()).toBeVisible();
  const other = new OtherGuest(request);
  const proof = await other.book(dates[0]!.slotId, { partySize: 3 });
  await expect(page.getByText('Ausgebucht, Warteliste offen').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Auf die Warteliste' })).toBeVisible();
  await other.cancel(proof);
  await expect(page.getByText('noch 3 Plätze').first()).toBeVisible();
});

test('comes back to the list as it was', async ({ page }) => {
  const offer = await anOffer({ title: `Theremin ausprobieren ${Date.now()}` });
  await visit(page, '/angebote');
  await page.getByLabel('Was suchen Sie?').fill('Theremin');
  await openFilters(page);
  await page.getByText('Nachmittags').click();
  await expect(page.getByRole('link', { name: 'Nachmittags entfernen' })).toBeVisible();
  await page.getByRole('link', { name: offer.title }).first().click();
  await expect(heading(page, offer.title)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Was suchen Sie?')).toHaveValue('Theremin');
  await expect(page.getByRole('link', { name: 'Nachmittags entfernen' })).toBeVisible();
  await expect(page.getByRole('link', { name: offer.title })).toBeVisible();
});

test('lands on the form after a reload, with the date still chosen', async ({ page }) => {
  const offer = await anOffer({ inDays: [3, 10] });
  await visit(page, formOf(offer, offer.dates[1]));
  const summary = page.getByRole('region', { name: 'Ihre Auswahl' });
  const before = await summary.innerText();
  await page.reload();
  await expect(summary).toHaveText(before, { useInnerText: true });
});
