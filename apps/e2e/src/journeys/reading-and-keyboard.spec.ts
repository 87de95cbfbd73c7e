/** Reading without JavaScript, in English, with the keyboard only, and with an eye on places that go meanwhile. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { hydrated } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and the list can be filtered', async ({ page }) => {
    const offer = await anOffer({ title: 'Vogelhäuschen bauen im Hof' });
    await page.goto('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goto('/angebote');
    await page.getByLabel('Was suchen Sie?').fill('Vogelhäuschen bauen');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByRole('link', { name: offer.title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: offer.title })).toBeVisible();
    await expect(page.getByText('noch 5 Plätze').first()).toBeVisible();
    await expect(page.getByText('Ronja Beispiel').first()).toBeVisible();
    for (const address of ['/kontakt', '/hilfe', '/impressum', '/datenschutz', '/barrierefreiheit']) {
      await page.goto(address);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(150);
    }
  });
});

test('reads and books in English', async ({ page }) => {
  const { number, dates } = await anOffer();
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`/angebote/${number}/anmelden?termin=${dates[0]!.occurrenceId}&platz=${dates[0]!.slotId}`);
  await hydrated(page);
  await page.getByLabel('Your name').fill('Sam');
  await page.getByTestId('sign-up').locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/place/i);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('signs up with the keyboard alone, seeing where one is', async ({ page }) => {
  const { number } = await anOffer();
  await page.goto(`/angebote/${number}`);
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo('Dabei sein');
  await page.keyboard.press('Enter');
  await page.getByLabel('Ihr Name').waitFor();
  await tabTo('Ihr Name');
  await page.keyboard.type('Nur Tasten');
  await tabTo('Dabei sein', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeFocused();

  /** Tabs until something with this name has the focus, and is seen there. */
  async function tabTo(name: string, tag?: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + Math.min(width, 40) / 2, top + height / 2];
        const above = document.elementFromPoint(x, y);
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
        const seen = above !== null && (element.contains(above) || above.contains(element));
        return {
          label,
          seen,
          tag: element.tagName.toLowerCase(),
          outline: getComputedStyle(element).outlineStyle,
        };
      });
      expect(focused.seen, `${focused.label} is covered`).toBe(true);
      if (focused.label?.startsWith(name) && (!tag || focused.tag === tag)) return;
    }
    throw new Error(`${name} can't be reached with Tab`);
  }
});

test('sees places go while the page is open', async ({ page, request }) => {
  const { number, dates } = await anOffer({ places: 3 });
  await page.goto(`/angebote/${number}`);
  await hydrated(page);
  await expect(page.getByText('noch 3 Plätze').first()).toBeVisible();
  await new OtherGuest(request).book(dates[0]!.slotId);
  await expect(page.getByText('noch 2 Plätze').first()).toBeVisible({ timeout: 15_000 });
});

test('comes back to the list as it was', async ({ page }) => {
  const offer = await anOffer({ title: 'Laubsägen im Mittagshof' });
  await page.goto('/angebote?q=Laubs%C3%A4gen+Mittagshof');
  await hydrated(page);
  await page.getByRole('link', { name: offer.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: offer.title })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Was suchen Sie?')).toHaveValue(/Laubsägen/);
  await expect(page.getByRole('link', { name: offer.title }).first()).toBeVisible();
});
