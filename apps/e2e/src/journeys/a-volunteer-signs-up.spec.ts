/** Someone with five minutes on the bus finds something for Saturday in Söflingen and signs up without an account. */
import { anOffer, today } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { formOf, heading, hydrated, sendButton, shownProof, visit } from './pages.ts';

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
  await expect(page.getByText('Es wird noch keine E-\u2060Mail verschickt')).toBeVisible();
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

test('hears what is missing beside the field, and nothing typed is lost', async ({
  page,
  expectAccessible,
}) => {
  const offer = await anOffer({ contactRequired: true });
  await visit(page, formOf(offer));
  await page.getByLabel('E-\u2060Mail').fill('mara@');
  await page.getByLabel('Ich bin unter 18 Jahre alt').check();
  await sendButton(page).click();
  await expect(page.getByLabel('Ihr Name')).toBeFocused();
  await expect(page.getByText('Bitte sagen Sie uns, wie Sie heißen')).toBeVisible();
  await expect(page.getByText('Bitte prüfen Sie die E-\u2060Mail-Adresse')).toBeVisible();
  await expect(page.getByText('Bitte sagen Sie uns, wer einverstanden ist')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel('E-\u2060Mail')).toHaveValue('mara@');

  await page.getByLabel('Ihr Name').fill('Mara');
  await page.getByLabel('E-\u2060Mail').fill(`mara.${offer.number}@example.org`);
  const guardian = page.getByRole('group', { name: 'Mutter, Vater oder Vormund' });
  await guardian.getByLabel('Name').fill('Ute');
  await guardian.getByLabel('Telefon').fill('0731 123456');
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
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
