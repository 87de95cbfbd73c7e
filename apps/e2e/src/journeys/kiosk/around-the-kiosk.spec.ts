/** What is on in the neighbourhood: looked at, taken along, and signed up for with the keys of the screen, in four scripts. */
import type { Page } from '@playwright/test';
import { anOffer } from '../an-offer.ts';
import { expect, test } from '../fixtures.ts';
import { OtherGuest, someNumber } from '../other-guest.ts';
import { heading } from '../pages.ts';
import { answer, answers, atAKiosk } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';
import { openOffer, tap, typeOn } from './senses.ts';

async function toOffer(page: Page, url: string, places = 3) {
  const kiosk = await atAKiosk(page, url);
  const offer = await anOffer({ inDays: [1, 8], hour: 7, places, venueId: kiosk.venueId });
  await tap(page, 'Deutsch');
  await tap(page, 'Was ist in der Nähe los?');
  await expect(answers(page).first()).toBeVisible();
  await expectForEverybody(page);
  await page.getByRole('button', { name: 'Große Schrift' }).tap();
  await expect(answers(page).first()).toContainText(
    /\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember), /,
  );
  await expectForEverybody(page, { larger: true });
  await page.getByRole('button', { name: 'Große Schrift' }).tap();
  await openOffer(page, offer.title);
  await expect(heading(page, offer.title)).toBeVisible();
  return offer;
}

test('an engagement is taken along, and signed up for with name and telephone', async ({
  page,
  baseURL,
  request,
}) => {
  const offer = await toOffer(page, baseURL!);
  await expect(page.getByRole('img', { name: 'Zum Mitnehmen' })).toBeVisible();
  await expect(page.getByText(offer.number, { exact: true })).toBeVisible();
  await expectForEverybody(page);
  await answer(page, 'Anmelden').tap();
  await expectForEverybody(page);
  await answers(page).first().tap();
  await expectForEverybody(page);
  await expect(page.getByRole('button', { name: 'Weiter' })).toHaveAttribute('aria-disabled', 'true');
  const keys = page.getByRole('group', { name: 'Tastatur' });
  await typeOn(keys, 'A');
  await typeOn(keys, 'nna');
  await tap(page, '-');
  await typeOn(keys, 'L');
  await typeOn(keys, 'ena');
  await tap(page, 'Löschen');
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Anna-Len');
  await tap(page, 'Weiter');
  await expectForEverybody(page);
  await typeOn(page.getByRole('group', { name: 'Ziffern' }), '0152');
  await tap(page, 'Platz nehmen');
  await expect(page.getByText('Bitte prüfen Sie die Telefonnummer')).toBeVisible();
  await typeOn(
    page.getByRole('group', { name: 'Ziffern' }),
    someNumber().typed.replaceAll(' ', '').slice('0152'.length),
  );
  await tap(page, 'Platz nehmen');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expectForEverybody(page);
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(2);
});

test('somebody was quicker: it is said, and the way back is there', async ({ page, baseURL, request }) => {
  const offer = await toOffer(page, baseURL!, 1);
  await answer(page, 'Anmelden').tap();
  await answers(page).first().tap();
  await new OtherGuest(request).book(offer.dates[0]!.slotId);
  await typeOn(page.getByRole('group', { name: 'Tastatur' }), 'X');
  await tap(page, 'Weiter');
  await tap(page, 'Ohne Angabe weiter');
  await expect(heading(page, 'Noch nicht gebucht')).toBeVisible();
  await answer(page, 'Zurück').tap();
  await expect(heading(page, 'Wie ist Ihre Telefonnummer?')).toBeVisible();
});

test('one telephone for two people, and a line that breaks: nothing is lost', async ({
  page,
  baseURL,
  request,
}) => {
  const offer = await toOffer(page, baseURL!);
  const { typed } = someNumber();
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name: 'Lena', phone: typed });
  await answer(page, 'Anmelden').tap();
  await answers(page).first().tap();
  await typeOn(page.getByRole('group', { name: 'Tastatur' }), 'X');
  await tap(page, 'Weiter');
  await typeOn(page.getByRole('group', { name: 'Ziffern' }), typed.replaceAll(' ', ''));
  await tap(page, 'Platz nehmen');
  await page.route('**/graphql', (route) => route.abort('connectionreset'));
  await answer(page, 'Der Platz ist für jemand anderen').tap();
  await tap(page, 'Platz nehmen');
  await expect(heading(page, 'Die Verbindung ist gerade weg.')).toBeVisible();
  await expect(page.getByText('Oder rufen Sie uns an')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
  await page.unroute('**/graphql');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(1);
});

for (const { name, more, first, rest, second, written } of [
  { name: 'Deutsch', more: 'Weitere zeigen', first: 'J', rest: 'örgß', second: null, written: 'Jörgß' },
  { name: 'Türkçe', more: 'Daha fazla göster', first: 'İ', rest: 'pekş', second: null, written: 'İpekş' },
  {
    name: 'Українська',
    more: 'Показати більше',
    first: 'Ї',
    rest: 'жак',
    second: 'ABC: літери',
    written: 'Їжак',
  },
  {
    name: 'Русский',
    more: 'Показать больше',
    first: 'Э',
    rest: 'мма',
    second: 'ABC: буквы',
    written: 'Эмма',
  },
  { name: 'العربية', more: 'عرض المزيد', first: 'أ', rest: 'مينة', second: 'ABC: حروف', written: 'أمينة' },
])
  test(`a name is written in ${name}, by fingers, by a real keyboard and by a switch`, async ({
    page,
    baseURL,
  }) => {
    const kiosk = await atAKiosk(page, baseURL!);
    const offer = await anOffer({ inDays: [1], hour: 7, venueId: kiosk.venueId });
    await tap(page, name);
    await page.locator('.other-ways .answer').last().tap();
    await expect(answers(page).first()).toBeVisible();
    await openOffer(page, offer.title, more);
    await answers(page).first().tap();
    await answers(page).first().tap();
    const field = page.locator('.keyboard__field');
    const keys = page.locator('.letters');
    await expect(keys).toBeVisible();
    await expectForEverybody(page);
    await typeOn(keys, first);
    await typeOn(keys, rest);
    await expect(field).toHaveValue(written);
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe(
      name === 'العربية' ? 'rtl' : 'ltr',
    );

    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('x1');
    await expect(field).toHaveValue(`${written}x1`);

    // A switch moves on with Tab and presses with Enter.
    await page.keyboard.press('Tab');
    const letter = await page.evaluate(() => document.activeElement!.textContent);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(`${written}x1${letter}`);

    if (!second) return;
    await page.getByRole('button', { name: second }).tap();
    await keys.getByRole('button', { name: /^z$/i }).tap();
    await expect(field).toHaveValue(`${written}x1${letter}z`);
  });
