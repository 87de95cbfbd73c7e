/** Five taps from the first touch to a place, in four languages, for hands that tremble and eyes that see little. */
import { expect, test } from '../fixtures.ts';
import { Hands } from '../hands.ts';
import { someNumber } from '../other-guest.ts';
import { answer, answers, askForTimes, atAKiosk, bookingsAt, toConfirm } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';
import { typeOn, withVoices } from './senses.ts';
import type { Locator } from '@playwright/test';

/** As the pages say it beside the weekday. */
const dayOfMonth = new Intl.DateTimeFormat('de', {
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Berlin',
});

const someDay = /\d\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

const languages = [
  { name: 'Deutsch', lang: 'de', dir: 'ltr', worry: 'Fotos', booked: 'Ihr Platz ist gebucht' },
  { name: 'Türkçe', lang: 'tr', dir: 'ltr', worry: 'Fotoğraflar', booked: 'Yeriniz ayrıldı' },
  { name: 'العربية', lang: 'ar', dir: 'rtl', worry: 'الصور', booked: 'تم حجز مكانكم' },
  {
    name: 'Einfache Sprache',
    lang: 'de-simple',
    dir: 'ltr',
    worry: 'Fotos',
    booked: 'Sie haben einen Platz',
  },
];

for (const { name, lang, dir, worry, booked } of languages)
  test(`in five taps, reading ${name}`, async ({ page, baseURL }) => {
    const kiosk = await atAKiosk(page, baseURL!);
    const hands = new Hands();
    await expectForEverybody(page);
    await hands.tap(answer(page, name));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectForEverybody(page);
    await hands.tap(answer(page, worry));
    await expectForEverybody(page);
    await hands.tap(answer(page, 'iPhone').or(answer(page, 'آيفون')));
    await expect(answers(page).first()).toContainText(/15:00/);
    await expectForEverybody(page);
    await hands.tap(answers(page).first());
    await expect(page.getByText(kiosk.venueName).last()).toBeVisible();
    await expectForEverybody(page);
    await hands.tap(answers(page).first());
    await expect(page.getByRole('heading', { name: booked })).toBeVisible();
    expect(hands.count).toBe(5);
    await expectForEverybody(page);
    const [number, pin] = await page.locator('.codes-line dd').allTextContents();
    expect(number!.replace(/\s/g, ' ')).toMatch(/^[1-9]\d\d \d{3} \d{3}$/);
    expect(pin!.replace(/\s/g, ' ')).toMatch(/^\d{3} \d{3}$/);
    await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
    expect(await bookingsAt(kiosk)).toBe(1);
  });

test('with larger text and more contrast, which the next person does not find', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await page.getByRole('button', { name: 'Große Schrift' }).tap();
  await page.getByRole('button', { name: 'Starker Kontrast' }).tap();
  await expectForEverybody(page, { larger: true });
  await answer(page, 'Deutsch').tap();
  await expectForEverybody(page, { larger: true });
  await answer(page, 'Mehr zeigen').tap();
  await expectForEverybody(page, { larger: true });
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await answer(page, 'Fotos').tap();
  await expectForEverybody(page, { larger: true });
  await answer(page, 'iPhone').tap();
  await expect(answer(page, '15:00')).toBeVisible();
  await expectForEverybody(page, { larger: true });
  await answers(page).first().tap();
  await expectForEverybody(page, { larger: true });
  await answers(page).first().tap();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
  await expectForEverybody(page, { larger: true });
  await answer(page, 'Fertig').tap();
  await expect(page.getByRole('button', { name: 'Große Schrift' })).toHaveAttribute('aria-pressed', 'false');
  await expectForEverybody(page);
});

test('with a name and a telephone number, one tap more each', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await answer(page, 'Deutsch').tap();
  await answer(page, 'Fotos').tap();
  await answer(page, 'iPhone').tap();
  await answers(page).first().tap();
  await answer(page, 'Name angeben').tap();
  await expectForEverybody(page);
  await typeOn(page.getByRole('group', { name: 'Tastatur' }), 'E');
  await typeOn(page.getByRole('group', { name: 'Tastatur' }), 'mma');
  await answer(page, 'Fertig').tap();
  await expect(answer(page, 'Name ändern')).toContainText('Emma');
  await answer(page, 'Telefonnummer angeben').tap();
  await expectForEverybody(page);
  const rest = someNumber().typed.replaceAll(' ', '').slice('0152'.length);
  await typeOn(page.getByRole('group', { name: 'Ziffern' }), '0152');
  await answer(page, 'Fertig').tap();
  await expect(page.getByText('Diese Nummer ist zu kurz')).toBeVisible();
  await expectForEverybody(page);
  await typeOn(page.getByRole('group', { name: 'Ziffern' }), rest);
  await answer(page, 'Fertig').tap();
  await expect(answer(page, 'Telefonnummer ändern')).toContainText(
    `0152\u00a0${rest.slice(0, 4)}\u00a0${rest.slice(4)}`,
  );
  await answers(page).first().tap();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
});

/** Two touches in one moment, however busy the machine is. */
const touchTwice = (key: Locator) =>
  key.evaluate(async (element) => {
    for (const detail of [1, 1]) {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      // React shows what the first has written.
      await Promise.resolve();
    }
  });

test('a finger that trembles writes each letter once', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await answer(page, 'Name angeben').tap();
  const keys = page.getByRole('group', { name: 'Tastatur' });
  for (const letter of ['E', 'v', 'a']) {
    await touchTwice(keys.getByRole('button', { name: letter, exact: true }));
  }
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Eva');
  await touchTwice(keys.getByRole('button', { name: 'Löschen' }));
  await expect(page.getByLabel('Ihr Name'), 'is pressed often, and counts each time').toHaveValue('E');
});

test('every time says its day in full, also in larger text', async ({ page, baseURL }) => {
  const { offer } = await atAKiosk(page, baseURL!, { inDays: [2, 9, 16] });
  await page.getByRole('button', { name: 'Große Schrift' }).tap();
  await askForTimes(page);
  await expect(answer(page, 'Nächster freier Termin')).toBeVisible();
  await expectForEverybody(page, { larger: true });
  const times = answers(page).filter({ hasNotText: 'Andere Tage' });
  for (const time of await times.all()) await expect(time).toContainText(someDay);
  await page.getByRole('button', { name: 'Große Schrift' }).tap();
  for (const { startsAt } of offer.dates.slice(0, 2))
    await expect(answer(page, dayOfMonth.format(startsAt.epochMilliseconds)).first()).toBeVisible();
  for (const time of await times.all()) await expect(time).toContainText(someDay);
  await expectForEverybody(page);
});

test('whoever leaves has been asked to take the slip, and one tap is answered', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const print = () =>
      Object.assign(globalThis, { before: document.querySelector('[role=status]')!.textContent });
    Object.assign(globalThis, { print });
  });
  await withVoices(page, [{ lang: 'de-DE', localService: true }]);
  await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await answers(page).first().tap();
  await expect(page.locator('.answer--first')).toHaveText('Zettel drucken');
  const boxes = async () => Promise.all((await answers(page).all()).map((one) => one.boundingBox()));
  const before = await boxes();
  expect(before, 'one of them reads number and PIN to everybody').toHaveLength(3);
  await answer(page, 'Zettel drucken').tap();
  await expect(page.getByRole('status').getByText('Wir drucken Ihren Zettel.')).toBeVisible();
  await expect(page.locator('.answer--first')).toHaveText('Fertig');
  expect(await boxes(), 'an impatient finger finds the same again').toEqual(before);
  await page.waitForFunction(() => 'before' in globalThis);
  expect(await page.evaluate('before'), 'said before the printer holds up the page').toContain('Wir drucken');
});

test('on a day further away, and back again', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!, { inDays: [2, 3, 4, 5, 6, 7, 8, 9, 10] });
  await answer(page, 'Deutsch').tap();
  await answer(page, 'Fotos').tap();
  await answer(page, 'iPhone').tap();
  await answer(page, 'Andere Tage').tap();
  await expectForEverybody(page);
  await answer(page, 'Spätere Tage').tap();
  await expectForEverybody(page);
  await answers(page).first().tap();
  await expect(page.getByRole('heading', { name: 'Um wie viel Uhr?' })).toBeVisible();
  await expectForEverybody(page);
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await expect(answer(page, 'Spätere Tage')).toBeVisible();
  await page.getByRole('button', { name: 'Von vorn' }).tap();
  await expect(answer(page, 'Deutsch')).toBeVisible();
});

test('on a screen that lies on its side', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await atAKiosk(page, baseURL!);
  await expectForEverybody(page);
  for (const name of ['Deutsch', 'Fotos', 'iPhone']) {
    await answer(page, name).tap();
    await expectForEverybody(page);
  }
  await answers(page).first().tap();
  await expectForEverybody(page);
  await answers(page).first().tap();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
  await expectForEverybody(page);
});
