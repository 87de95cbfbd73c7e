/** An offer is passed on: by link, number and code; read in the words of its author; with all its dates. */
import { addTranslation, anOffer, cancelDate, withdraw } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';

test('its number alone opens it, and a wrong one says so calmly', async ({ page }) => {
  const offer = await anOffer();
  await page.goto(`/${offer.number}`);
  await expect(page).toHaveURL(new RegExp(`/angebote/${offer.number}$`));
  await expect(heading(page, offer.title)).toBeVisible();
  const gone = await page.goto('/99999');
  expect(gone?.status()).toBe(404);
  await expect(heading(page, 'Dieses Angebot gibt es nicht mehr')).toBeVisible();
});

test('its link is copied and that is said, and its code is shown', async ({
  page,
  context,
  expectAccessible,
}) => {
  const offer = await anOffer();
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => Promise.resolve(void (document.documentElement.dataset['copied'] = text)),
    });
  });
  await visit(page, `/angebote/${offer.number}`);
  await page.getByRole('button', { name: 'Link teilen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der Link ist kopiert' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-copied', new RegExp(`/${offer.number}$`));
  await page.getByText('QR-Code zeigen').click();
  await expect(page.getByRole('img', { name: 'QR-Code mit der Adresse' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a translation says so, and the original is one tap away', async ({ page, expectAccessible }) => {
  const offer = await anOffer();
  await addTranslation(offer, 'en', 'Water the beds');
  await visit(page, `/angebote/${offer.number}?lang=en`);
  await expect(heading(page, 'Water the beds')).toBeVisible();
  await expect(page.getByText('The original is in Deutsch')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show original' }).click();
  await expect(heading(page, offer.title)).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Show translation' }).click();
  await expect(heading(page, 'Water the beds')).toBeVisible();
});

test('more dates than fit are there at the press of a button', async ({ page }) => {
  const offer = await anOffer({ inDays: Array.from({ length: 15 }, (_, week) => 2 + week * 7) });
  await visit(page, `/angebote/${offer.number}`);
  await page.getByText('Spätere Termine').click();
  await page.getByRole('button', { name: 'Noch mehr Termine zeigen' }).click();
  await expect(page.getByText('11 spätere Termine')).toBeVisible();
  await expect(page.locator('.dates > li')).toHaveCount(15);
});

for (const [form, words] of [
  ['Plakat', 'Code ansehen'],
  ['Abreißzettel', 'Code ansehen'],
] as const) {
  test(`its ${form} is one sheet of A4`, async ({ page, isMobile, expectAccessible }) => {
    const title = 'Offene Stube: Kaffee, Zeitung, Gesellschaft';
    const offer = await anOffer({ title, inDays: [2, 9, 16, 23, 30, 37] });
    await visit(page, `/angebote/${offer.number}`);
    await page.getByRole('link', { name: 'Aushang drucken' }).click();
    await expect(heading(page, 'Aushang drucken')).toBeVisible();
    await page.getByRole('link', { name: form }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText(`/${offer.number}`);
    expect(
      await sheet.evaluate((it) => it.scrollHeight - it.clientHeight),
      'nothing is cut off',
    ).toBeLessThan(2);
    if (isMobile) return;
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}

test('its picture beside the link is there in every script, and changes with it', async ({
  page,
  request,
}) => {
  const offer = await anOffer({ title: 'Lesen <b>& 🎂 schreiben' });
  for (const [language, locale] of [
    ['de', 'de_DE'],
    ['ar', 'ar_AR'],
    ['uk', 'uk_UA'],
  ]) {
    await page.goto(`/angebote/${offer.number}?lang=${language}`);
    const about = (name: string) => page.locator(`meta[property="og:${name}"]`);
    await expect(about('locale')).toHaveAttribute('content', locale!);
    await expect(about('title')).toHaveAttribute('content', /Lesen <b>& 🎂 schreiben/);
    const picture = await request.get((await about('image').getAttribute('content'))!);
    expect(picture.headers()).toMatchObject({ 'content-type': 'image/png' });
    const file = await picture.body();
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], 'as a PNG says it').toEqual([1200, 630]);
  }
  await withdraw(offer);
  expect((await request.get(`/vorschau/${offer.number}.png`)).status()).toBe(404);
  await page.goto('/kontakt');
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /vorschau\/start\.png/);
});

test('a date goes into the calendar before it is booked, and says so', async ({ page, expectAccessible }) => {
  const offer = await anOffer({ inDays: [4] });
  await visit(page, `/angebote/${offer.number}`);
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'In den Kalender' }).click();
  const file = await (await saved).createReadStream();
  const calendar = (await file.setEncoding('utf8').toArray()).join('').replace(/\r\n /g, '');
  expect(calendar).toContain(`DTSTART:${offer.dates[0]!.startsAt.toString().replace(/[-:]/g, '')}`);
  expect(calendar).toMatch(new RegExp(`DESCRIPTION:Noch nicht gebucht\\..*/${offer.number}\\r\\n`));
});

test('machines read what is true of it: places, a date called off, and no date that is not', async ({
  page,
}) => {
  const offer = await anOffer({ inDays: [4, 5] });
  await cancelDate(offer.dates[0]!.occurrenceId, 'Sturm');
  await page.goto(`/angebote/${offer.number}`);
  const told = page.locator('script[type="application/ld+json"]');
  const { '@graph': events } = JSON.parse((await told.textContent())!) as { '@graph': object[] };
  expect(events).toMatchObject([
    { eventStatus: 'https://schema.org/EventCancelled' },
    {
      eventStatus: 'https://schema.org/EventScheduled',
      offers: { availability: 'https://schema.org/InStock' },
    },
  ]);
  const undated = await anOffer({ inDays: [] });
  await page.goto(`/angebote/${undated.number}`);
  await expect(heading(page, undated.title)).toBeVisible();
  await expect(told).toHaveCount(0);
});
