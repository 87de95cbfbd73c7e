/** Two who want the last place, nobody who can help, a line that breaks: always an honest answer, never two bookings. */
import type { Page } from '@playwright/test';
import { withDatabase } from '../an-offer.ts';
import { expect, test } from '../fixtures.ts';
import { OtherGuest } from '../other-guest.ts';
import { answer, answers, askForTimes, atAKiosk, bookingsAt, toConfirm } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';

/** What is asked arrives, and no answer comes back. */
const loseAnswers = (page: Page) =>
  page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });

const booked = (page: Page) => page.getByRole('heading', { name: 'Ihr Platz ist gebucht' });

test('the last place at that hour is taken meanwhile: the hour after it is offered', async ({
  page,
  baseURL,
  request,
}) => {
  const kiosk = await atAKiosk(page, baseURL!, { times: 2 });
  await toConfirm(page);
  await new OtherGuest(request).book(kiosk.offer.dates[0]!.slotId);
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect(page.getByRole('heading', { name: 'Dieser Platz ist gerade weg' })).toBeVisible();
  await expectForEverybody(page);
  await expect(answers(page).first()).toContainText('15:30');
  await answers(page).first().tap();
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect(booked(page)).toBeVisible();
  expect(await bookingsAt(kiosk)).toBe(2);
});

test('nobody can help: it is counted without a name, and one can wait for who could', async ({
  page,
  baseURL,
}) => {
  const help = ['mode:ON_SITE', 'worry:MESSAGING', 'device:OTHER', 'speaks:de'];
  const kiosk = await atAKiosk(page, baseURL!, { times: 1, help, full: true });
  await askForTimes(page, 'WhatsApp', 'Etwas anderes');
  await expect(page.getByRole('heading', { name: 'Dafür ist gerade niemand frei' })).toBeVisible();
  await expectForEverybody(page);
  await expect.poll(() => wishesAt(kiosk.venueId)).toBe(1);
  await page.getByRole('button', { name: 'Zurück' }).tap();
  await answer(page, 'Etwas anderes').tap();
  await answer(page, 'Auf die Warteliste').tap();
  await expectForEverybody(page);
  await answer(page, 'Ja, auf die Warteliste').tap();
  await expect(page.getByRole('heading', { name: 'Sie stehen auf der Warteliste' })).toBeVisible();
  await expect(page.getByText('Sie sind an Stelle 1.')).toBeVisible();
  await expectForEverybody(page);
  expect(await wishesAt(kiosk.venueId)).toBe(1);
});

test('the line breaks while a place is booked: it says so, and goes on with the same booking', async ({
  page,
  baseURL,
}) => {
  const kiosk = await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await loseAnswers(page);
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect(page.getByRole('heading', { name: 'Die Verbindung ist gerade weg.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
  await expect.poll(() => bookingsAt(kiosk)).toBe(1);
  await page.unroute('**/graphql');
  await expect(booked(page)).toBeVisible();
  expect(await bookingsAt(kiosk)).toBe(1);
});

test('whoever leaves before the answer comes leaves no place behind that nobody knows of', async ({
  page,
  baseURL,
}) => {
  const kiosk = await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await loseAnswers(page);
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect.poll(() => bookingsAt(kiosk)).toBe(1);
  await page.getByRole('button', { name: 'Von vorn' }).tap();
  await page.unroute('**/graphql');
  await expect.poll(() => bookingsAt(kiosk)).toBe(0);
  await expect(answer(page, 'Deutsch')).toBeVisible();
});

test('whoever leaves while there is no line leaves no place behind either', async ({
  page,
  context,
  baseURL,
}) => {
  const kiosk = await atAKiosk(page, baseURL!);
  await toConfirm(page);
  await loseAnswers(page);
  await answer(page, 'Ja, diesen Termin nehmen').tap();
  await expect.poll(() => bookingsAt(kiosk)).toBe(1);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Von vorn' }).tap();
  await expect(page.getByText('Gerade keine Verbindung')).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { thisVeryPage: true }));
  await page.unroute('**/graphql');
  // The server says that it is back long before it answers.
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  await context.setOffline(false);
  await expect.poll(() => bookingsAt(kiosk), { timeout: 20_000 }).toBe(0);
  // Only then it begins anew, as after each time without a server.
  await expect(async () => {
    expect(await page.evaluate(() => 'thisVeryPage' in globalThis)).toBe(false);
  }).toPass({ timeout: 30_000 });
});

test('the back button of a mouse or a keyboard leads nowhere', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await answer(page, 'Deutsch').tap();
  await page.evaluate(() => history.back());
  await answer(page, 'Fotos').tap();
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Um welches Gerät geht es?' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/kiosk');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

async function wishesAt(venueId: string): Promise<number> {
  let count = 0;
  await withDatabase(async (database) => {
    const found = await database.query<{ sum: string | null }>(
      'SELECT sum(times) FROM unmet_wish WHERE venue_id = $1',
      [venueId],
    );
    count = Number(found.rows[0]!.sum ?? 0);
  });
  return count;
}
