/** Paper for the fridge door, the counter and the notice board: whole, readable, on as many sheets as needed and no more. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { bookedPlace, visit } from './pages.ts';
import { printed, tight } from './paper.ts';

test.skip(({ isMobile }) => isMobile, 'paper is the same wherever it is sent from');

test('an offer with its later dates, its place and whom to ask', async ({ page }) => {
  const offer = await anOffer({ inDays: [2, 5, 9, 12, 16, 19, 23, 26], hour: 11 });
  await visit(page, `/angebote/${offer.number}`);
  const sheets = await printed(page);
  const text = sheets.join('');
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const words of [offer.title, 'Ronja Beispiel', '030 23125 777']) expect(text).toContain(tight(words));
  expect(text.split('11:00–13:00Uhr').length, 'all dates, the first also at the top').toBe(10);
  expect(text, 'nothing to be tapped').not.toMatch(/Dabeisein|Linkteilen/);
});

for (const address of ['/', '/angebote', '/angebote?ansicht=woche']) {
  test(`every offer that ${address} shows`, async ({ page }) => {
    await visit(page, address);
    const titles = await page.getByRole('article').getByRole('link').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    const text = (await printed(page)).join('');
    for (const title of titles) expect(text).toContain(tight(title));
    expect(text, 'nothing to choose or to type').not.toMatch(/IhrStadtteil|WassuchenSie/);
  });
}

test('a booking as a slip with number and PIN', async ({ page }) => {
  const offer = await anOffer();
  const { number, pin } = await bookedPlace(page, offer);
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  for (const words of [offer.title, number, pin, '030 23125 100']) expect(sheets[0]).toContain(tight(words));
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
  expect(await printed(page)).toHaveLength(1);
});
