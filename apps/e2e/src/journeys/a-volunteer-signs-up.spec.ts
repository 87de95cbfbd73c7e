/** Someone with five minutes on the bus finds something for Saturday in Söflingen and signs up without an account. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { formOf, heading, hydrated, sendButton, shownProof, visit } from './pages.ts';
import { today } from './today.ts';

/** Days from today to the next Saturday in the row of days; on a Saturday evening that is Sunday. */
function daysToWeekend(): number {
  return today().dayOfWeek === 6 ? 1 : (6 - today().dayOfWeek + 7) % 7;
}

test('finds something for the weekend in Söflingen and is at the form after three taps', async ({ page }) => {
  const inDays = daysToWeekend();
  const offer = await anOffer({
    title: 'Brötchen ausfahren',
    inDays: [inDays],
    hour: 5,
    district: 'Söflingen',
  });
  await visit(page, '/');
  await page.getByLabel('Ihr Stadtteil').selectOption({ label: 'Söflingen' });
  await page.waitForURL(/stadtteil=/);
  const day = page.locator(`#tag-${today().add({ days: inDays }).toString()}`);
  await expect(day.getByText('Stadtmitte')).toHaveCount(0);
  await day.getByRole('link', { name: offer.title }).first().click();
  await page.getByRole('link', { name: 'Dabei sein' }).first().click();
  await expect(page.getByLabel('Ihr Name')).toBeVisible();
});

test('signs up, keeps number and PIN, and takes the date along', async ({ page, expectAccessible }) => {
  const offer = await anOffer({ places: 5, inDays: [6] });
  await visit(page, `/angebote/${offer.number}`);
  await page.getByRole('link', { name: 'Dabei sein' }).first().click();
  await page.getByLabel('Ihr Name').fill('Mara');
  await page.getByRole('button', { name: 'Eine Person mehr' }).click();
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  const { number, pin } = await shownProof(page);
  await expect(page.getByText('2 Personen')).toBeVisible();
  await expect(page.getByText('Wir haben weder E-\u2060Mail noch Telefon')).toBeVisible();
  await expectAccessible(page);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'In den Kalender' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = (await (await download.createReadStream()).setEncoding('utf8').toArray()).join('');
  const start = offer.dates[0]!.startsAt.toString().replace(/[-:]/g, '');
  expect(calendar.replace(/\r\n /g, '').split('\r\n')).toEqual(
    expect.arrayContaining(['BEGIN:VEVENT', `SUMMARY:${offer.title}`, `DTSTART:${start}`, 'END:VCALENDAR']),
  );
  expect(calendar, 'calendars are shared: no PIN').not.toContain(pin.replace(' ', ''));

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button').first()).toBeHidden();
  const slip = page.locator('.slip');
  for (const words of [number, pin, offer.title, '030 23125 100']) await expect(slip).toContainText(words);
});

test('signs her neighbour up with her own contact, and is not refused first', async ({ page, request }) => {
  const offer = await anOffer({ places: 5 });
  const { typed } = someNumber();
  const another = page.getByLabel('Ich melde jemand anderen an');
  const send = async (name: string) => {
    await page.getByLabel('Ihr Name').fill(name);
    await page.getByLabel('Telefon').first().fill(typed);
    await sendButton(page).click();
    await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  };
  await visit(page, formOf(offer));
  await another.check();
  await send('Nachbarin');
  await page.getByRole('button', { name: 'Noch einen Platz buchen' }).click();
  await expect(another).toBeChecked();
  await send('Nachbar');
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(3);
});

test('hears what is missing beside the field, and nothing typed is lost', async ({
  page,
  expectAccessible,
}) => {
  const offer = await anOffer({ contactRequired: true });
  await visit(page, formOf(offer));
  await page.getByLabel('E-\u2060Mail').fill('mara@');
  await page.getByLabel('Ich bin unter 18 Jahre alt').check();
  await sendButton(page).click();
  const summary = page.locator('#zu-pruefen');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Bitte prüfen Sie 4 Angaben. Alles andere ist noch da.');
  const beside = (field: string) => page.locator(`#${field}-error`);
  await expect(beside('name')).toContainText('Bitte sagen Sie uns, wie Sie heißen');
  await expect(beside('email')).toContainText('Bitte prüfen Sie die E-\u2060Mail-Adresse');
  await expect(beside('guardianName')).toContainText('Bitte sagen Sie uns, wer einverstanden ist');
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Bitte sagen Sie uns, wie Sie heißen' }).click();
  await expect(page.getByLabel('Ihr Name')).toBeFocused();
  await expect(page.getByLabel('E-\u2060Mail')).toHaveValue('mara@');

  await page.getByLabel('Ihr Name').fill('Mara');
  await page.getByLabel('E-\u2060Mail').fill(`mara.${offer.number}@example.org`);
  const guardian = page.getByRole('group', { name: 'Mutter, Vater oder Vormund' });
  await guardian.getByLabel('Name').fill('Ute');
  await guardian.getByLabel('Telefon').fill('0731 123456');
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});

test('is told until when each answer is kept, and asked about a slip', async ({ page, expectAccessible }) => {
  const offer = await anOffer({ inDays: [6] });
  await visit(page, formOf(offer));
  const last = today().add({ days: 6 + 30 });
  const day = new RegExp(`Wir löschen es nach diesem Tag: .*\\b${last.day}\\.\\s`);
  for (const id of ['#name-hint', 'fieldset:has(#email) > .field__hint'])
    await expect(page.locator(id).first()).toHaveText(day);
  const email = page.getByLabel('E-\u2060Mail');
  await email.fill('mara@gmial.com');
  await page.getByLabel('Ihr Name').fill('Mara');
  await expect(page.getByText('Meinten Sie:')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'mara@gmail.com' }).click();
  await expect(email).toBeFocused();
  await expect(email).toHaveValue('mara@gmail.com');
  await expect(page.getByText('Meinten Sie:')).toHaveCount(0);
});

test('loses nothing by a reload, another language or another date; once sent it is gone', async ({
  page,
}) => {
  const offer = await anOffer({ inDays: [6, 7] });
  await visit(page, formOf(offer));
  await page.getByLabel('Ihr Name').fill('Mara');
  await page.getByRole('button', { name: 'Eine Person mehr' }).click();
  await page.getByLabel('Ich bin unter 18 Jahre alt').check();
  await page.getByRole('group', { name: 'Mutter, Vater oder Vormund' }).getByLabel('Name').fill('Ute');
  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Mara');
  await expect(page.getByLabel('Wie viele kommen?')).toHaveValue('2');
  await visit(page, `${formOf(offer, offer.dates[1])}&lang=uk`);
  await expect(page.locator('#name')).toHaveValue('Mara');
  await expect(page.locator('#minor')).toBeChecked();
  await expect(page.locator('#guardianName')).toHaveValue('Ute');
  await page.locator('#minor').uncheck();
  await sendButton(page).click();
  await expect(page.locator('.codes')).toBeVisible();
  const kept = await page.evaluate(() => sessionStorage.getItem('mitnand.formular'));
  expect(kept).toBeNull();
});

test('finds back to the list as it was, after booking and by the button of the browser', async ({ page }) => {
  const offers = [];
  for (const inDays of [[2], [3], [4], [5], [6], [7]])
    offers.push(await anOffer({ title: `Zaun streichen Q${inDays[0]}`, inDays }));
  await visit(page, '/angebote?suche=Zaun+streichen');
  const card = page.getByRole('link', { name: 'Zaun streichen Q7' }).first();
  await card.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await card.evaluate((link: HTMLElement) => link.click());
  await expect(heading(page, 'Zaun streichen Q7')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await card.evaluate((link: HTMLElement) => link.click());
  await page.getByRole('link', { name: 'Dabei sein' }).first().click();
  await page.getByLabel('Ihr Name').fill('Mara');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Zurück, wo Sie waren' }).click();
  await expect(page).toHaveURL(/suche=Zaun/);
  await expect(card).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('a neighbour takes half an hour of help with her phone', async ({ page }) => {
  const offer = await anOffer({ kind: 'CONSULTATION', times: 3, places: 1, largestParty: 1 });
  await visit(page, `/angebote/${offer.number}`);
  await page.getByRole('link', { name: /^15:30\sUhr/ }).click();
  await hydrated(page);
  await page.getByLabel('Ihr Name').fill('Frau Maier');
  await page.getByLabel('Thema').selectOption({ label: 'Fotos' });
  await page.getByLabel('Gerät').selectOption({ label: 'Computer' });
  await sendButton(page).click();
  await expect(
    page.getByText('Zu dieser Zeit hilft niemand bei diesem Thema oder mit diesem Gerät'),
  ).toBeVisible();
  await page.getByLabel('Gerät').selectOption({ label: 'iPhone' });
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(page.getByText('Fotos (iPhone)')).toBeVisible();
  await expect(page.getByText(/15:30–\u206016:00\sUhr/).first()).toBeVisible();
  await visit(page, `/angebote/${offer.number}`);
  await expect(page.getByText('vergeben')).toHaveCount(1);
});
