/** With the slip in one's hand: looked up, moved and cancelled at the kiosk, by digits alone. */
import { whoLostAPlace } from '../a-lost-place.ts';
import { anOffer, type JourneyOffer } from '../an-offer.ts';
import { aKiosk, openKiosk } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';
import { lastSaid, leftBehind, tap, touchTwiceAt, typeOn, withVoices } from './senses.ts';
import { expect, test } from '../fixtures.ts';
import { OtherGuest, type Proof } from '../other-guest.ts';
import { heading } from '../pages.ts';
import { slipOf } from '../paper.ts';
import type { Page, Request } from '@playwright/test';

let offer: JourneyOffer;
let slip: Proof;
test.beforeEach(async ({ page, baseURL, request }) => {
  await aKiosk(page, baseURL!);
  offer = await anOffer({ inDays: [4, 9], hour: 10, places: 1 });
  slip = await new OtherGuest(request).book(offer.dates[0]!.slotId, { name: 'Walpurga' });
  await openKiosk(page);
});

async function typeSlip(page: Page, { number, pin }: Proof): Promise<void> {
  await tap(page, 'Deutsch');
  await tap(page, 'Mein Termin');
  const digits = page.getByRole('group', { name: 'Ziffern' });
  await typeOn(digits, number);
  await expect(page.getByLabel('Nummer')).toHaveValue(/^\d{3}\s\d{3}\s\d{3}$/);
  await tap(page, 'Weiter');
  await typeOn(digits, pin);
  await tap(page, 'Buchung anzeigen');
}

test('cancels, after one more question, and the place is free', async ({ page, request }) => {
  await typeSlip(page, slip);
  await expect(page.getByRole('main').getByText(offer.title)).toBeVisible();
  await tap(page, 'Absagen');
  await tap(page, 'Nein, behalten');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await tap(page, 'Absagen');
  await tap(page, 'Ja, absagen');
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(offer.number)).toBe(1);
  await tap(page, 'Fertig');
  expect(await leftBehind(page)).not.toContain(offer.title);
});

test('two touches at “Absagen” ask once whether that is meant', async ({ page, request }) => {
  // With one date alone the yes lies where “Absagen” lay.
  const { dates, number } = await anOffer({ inDays: [4], hour: 11, places: 1 });
  await typeSlip(page, await new OtherGuest(request).book(dates[0]!.slotId));
  await touchTwiceAt(page.getByRole('button', { name: 'Absagen' }));
  await expect(heading(page, 'Möchten Sie diesen Termin absagen?')).toBeVisible();
  expect(await new OtherGuest(request).freePlaces(number)).toBe(0);
  await tap(page, 'Nein, behalten');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});

test('moves to the other date, and number and PIN stay', async ({ page, request }) => {
  await typeSlip(page, slip);
  await tap(page, 'Anderen Termin wählen');
  await page.locator('.answers .answer').first().tap();
  await tap(page, 'Ja, diesen Termin nehmen');
  await expect(page.getByText('Verlegt. Nummer und PIN bleiben gültig.')).toBeVisible();
  await expect(page.locator('.answer--first'), 'the slip in the hand is wrong').toHaveText('Zettel drucken');
  expect(await new OtherGuest(request).freePlaces(offer.number), 'the old place').toBe(1);
  const print = page.getByRole('button', { name: 'Zettel drucken' });
  const before = await print.boundingBox();
  await print.tap();
  await expect(page.getByText('Wir drucken Ihren Zettel.')).toBeVisible();
  expect(await print.boundingBox(), 'an impatient finger finds the same again').toEqual(before);
  await expect(page.locator('.answer--first')).toHaveText('Fertig');
  await tap(page, 'Anderen Termin wählen');
  await tap(page, 'Zurück');
  await expect(page.getByText('Wir drucken Ihren Zettel.'), 'the new one is in the hand').toBeVisible();
});

test('a no to the place that is held instead of a lost one ends nothing by itself', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const lost = await whoLostAPlace(browser, baseURL!, new OtherGuest(request));
  await openKiosk(page);
  await typeSlip(page, lost);
  await expect(heading(page, 'Ihr Termin fällt leider aus')).toBeVisible();
  await expect(page.getByText('Wir halten einen anderen Platz für Sie frei')).toBeVisible();
  await expectForEverybody(page);
  await tap(page, 'Nein, das passt nicht');
  await expect(page.getByText('Noch ist nichts abgesagt.')).toBeVisible();
  await expectForEverybody(page);
  await tap(page, 'Anderen Termin wählen');
  await page.locator('.answers .answer').last().tap();
  await tap(page, 'Ja, diesen Termin nehmen');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});

test('whoever says no to it and means it has cancelled', async ({ page, browser, baseURL, request }) => {
  const lost = await whoLostAPlace(browser, baseURL!, new OtherGuest(request));
  await openKiosk(page);
  await typeSlip(page, lost);
  await tap(page, 'Nein, das passt nicht');
  await tap(page, 'Buchung absagen');
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
});

test('a slip that was misread says so, and what was typed of the number stays', async ({ page }) => {
  const wrong = slip.pin === '111111' ? '222222' : '111111';
  await typeSlip(page, { ...slip, pin: wrong });
  await expect(page.getByText('Nummer und PIN passen nicht zusammen.')).toBeVisible();
  await expect(page.getByLabel('PIN')).toHaveValue('');
  await tap(page, 'Zurück');
  await expect(page.getByLabel('Nummer')).toHaveValue(slip.number.replace(/(...)(?=.)/g, '$1\u00a0'));
});

test('what is typed stands right above the keys, and who has no slip reads whom to call', async ({
  page,
}) => {
  await tap(page, 'Deutsch');
  await tap(page, 'Mein Termin');
  await expect(page.getByText(/Haben Sie den Zettel verloren\? Rufen Sie uns an: \d/)).toBeVisible();
  const field = (await page.getByLabel('Nummer').boundingBox())!;
  const keys = (await page.getByRole('group', { name: 'Ziffern' }).boundingBox())!;
  const between = keys.y - field.y - field.height;
  expect(between).toBeGreaterThanOrEqual(0);
  expect(between).toBeLessThan(80);
  await expectForEverybody(page);
});

test('a number that is too short is not asked for', async ({ page }) => {
  await tap(page, 'Deutsch');
  await tap(page, 'Mein Termin');
  await typeOn(page.getByRole('group', { name: 'Ziffern' }), '12345');
  await tap(page, 'Weiter');
  await expect(page.getByText('Die Nummer hat 9 Ziffern.')).toBeVisible();
});

test('whoever goes on guessing is told to wait', async ({ page }) => {
  await typeSlip(page, { ...slip, pin: '000000' });
  await expect(page.getByLabel('PIN')).toHaveValue('');
  const digits = page.getByRole('group', { name: 'Ziffern' });
  const waiting = page.getByText('Es wurde zu oft eine falsche PIN versucht.');
  for (let tries = 0; tries < 6 && !(await waiting.isVisible()); tries++) {
    await typeOn(digits, '000000');
    await tap(page, 'Buchung anzeigen');
    await expect(page.getByLabel('PIN')).toHaveValue('');
  }
  await expect(waiting).toBeVisible();
});

test('is read aloud only to whoever asks for it', async ({ page }) => {
  await withVoices(page, [{ lang: 'de-DE', localService: true }]);
  await openKiosk(page);
  await tap(page, 'Vorlesen');
  await typeSlip(page, slip);
  await expect(async () => expect((await lastSaid(page))[0]?.text).toBe('Ihr Platz ist gebucht')).toPass();
  const said = async () => (await lastSaid(page)).map(({ text }) => text);
  expect(await said(), 'unasked').not.toContain(offer.title);
  await tap(page, 'Anhalten');
  await page.getByRole('button', { name: /^Meinen Termin vorlesen/ }).tap();
  await expect.poll(said).toContain(offer.title);
});

test('prints a slip of 80 mm on one page', async ({ page }) => {
  await typeSlip(page, slip);
  await expect(page.getByRole('button', { name: 'Zettel drucken' })).toBeVisible();
  const { millimetres, sheets } = await slipOf(page);
  expect(millimetres).toBe(80);
  expect(sheets).toHaveLength(1);
  for (const words of [offer.title, slip.number, slip.pin, '/buchung'])
    expect(sheets[0]).toContain(words.replace(/\s/g, ''));
  expect(sheets[0], 'nothing of the screen').not.toContain('Absagen');
});

for (const { what, asked, buttons } of [
  { what: 'found', asked: 'MyBooking', buttons: [] },
  { what: 'cancelled', asked: 'CancelBooking', buttons: ['Absagen', 'Ja, absagen'] },
])
  test(`a booking that is ${what} after “Von vorn” is not opened for the next person`, async ({ page }) => {
    const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const isIt = (request: Request) => request.postData()?.includes(asked) ?? false;
    await page.route('**/graphql', async (route) => {
      if (!isIt(route.request())) return route.fallback();
      const response = await route.fetch();
      held.resolve();
      await released.promise;
      await route.fulfill({ response });
    });
    await typeSlip(page, slip);
    for (const button of buttons) await tap(page, button);
    await held.promise;
    await tap(page, 'Von vorn');
    const answer = page.waitForResponse((response) => isIt(response.request()));
    released.resolve();
    await (await answer).finished();
    await tap(page, 'Türkçe');
    await expect(heading(page, 'Hangi konuda yardıma ihtiyacınız var?')).toBeVisible();
    const left = await leftBehind(page);
    expect(left).not.toContain(offer.title);
    expect(left).not.toContain(slip.number);
  });
