/** Whoever walks away from the kiosk leaves nothing behind; whoever is slow gets time, as often as they like. */
import type { Page } from '@playwright/test';
import { anOffer } from '../an-offer.ts';
import { aKiosk, openKiosk, type JourneyKiosk } from './a-kiosk.ts';
import { leftBehind, openOffer, tap, typeOn } from './senses.ts';
import { expect, test } from '../fixtures.ts';
import { heading } from '../pages.ts';

let kiosk: JourneyKiosk;
test.beforeEach(async ({ page, baseURL }) => {
  kiosk = await aKiosk(page, baseURL!);
  await page.addInitScript(() => {
    const tones: number[] = [];
    class Context {
      currentTime = 0;
      destination = {};
      resume = () => Promise.resolve();
      createGain = () => ({
        gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined },
        connect: () => undefined,
      });
      createOscillator = () => ({
        frequency: { value: 0 },
        connect: (next: unknown) => next,
        start: () => void tones.push(Date.now()),
        stop: () => undefined,
      });
    }
    Object.defineProperty(globalThis, 'AudioContext', { value: Context });
    Object.assign(globalThis, { tones });
  });
  await page.clock.install();
  await openKiosk(page);
});

const tonesHeard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tones: number[] }).tones.length);
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Sind Sie noch da?' });

/** Up to the keys for a name; the name is typed in the middle. */
async function beginName(page: Page): Promise<void> {
  const offer = await anOffer({ inDays: [1], hour: 8, kind: 'GATHERING', venueId: kiosk.venueId });
  await tap(page, 'Deutsch');
  await tap(page, 'Was ist in der Nähe los?');
  await openOffer(page, offer.title);
  await tap(page, 'Anmelden');
  await page.locator('.answers .answer').first().tap();
  const keys = page.getByRole('group', { name: 'Tastatur' });
  await typeOn(keys, 'Q');
  await typeOn(keys, 'uaxi');
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Quaxi');
}

/** Less than the patience with which the page asks for the server. */
const STEP_SECONDS = 4;

/**
 * So many on the page's own clock, of which a slow machine lets some go by itself; in steps with an answer of the server
 * in between, as the clock that is turned also ends what waits for one.
 */
async function secondsGoBy(page: Page, seconds: number): Promise<void> {
  const now = () => page.evaluate(() => Date.now());
  const until = (await now()) + seconds * 1_000;
  for (let left = until - (await now()); left > 0; left = until - (await now())) {
    await page.clock.runFor(Math.min(left, STEP_SECONDS * 1_000));
    await page.evaluate(() => fetch('/readyz').then((answer) => answer.text()));
  }
}

test('a name half typed is asked about, counted down, and gone', async ({ page }) => {
  await beginName(page);
  await secondsGoBy(page, 50);
  await expect(question(page)).toBeHidden();
  await secondsGoBy(page, 12);
  await expect(question(page)).toBeVisible();
  await expect(question(page).getByRole('timer')).toContainText('Sekunden');
  expect(await tonesHeard(page), 'heard as well as seen').toBeGreaterThan(0);
  expect(await leftBehind(page), 'nothing is lost yet').toContain('Quaxi');

  await secondsGoBy(page, 31);
  await expect(heading(page, 'Guten Tag. Welche Sprache sprechen Sie?')).toBeVisible();
  expect(await tonesHeard(page)).toBeGreaterThan(6);
  expect(await leftBehind(page)).not.toContain('Quaxi');
  await page.goBack({ timeout: 3_000 }).catch(() => null);
  await expect(heading(page, 'Guten Tag. Welche Sprache sprechen Sie?')).toBeVisible();
  expect(await leftBehind(page), 'behind the back button neither').not.toContain('Quaxi');
});

test('more time is given as often as it is asked for', async ({ page }) => {
  await beginName(page);
  for (let i = 0; i < 3; i++) {
    await secondsGoBy(page, 75);
    await expect(question(page)).toBeVisible();
    await tap(page, 'Ich brauche mehr Zeit');
    await expect(question(page)).toBeHidden();
  }
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Quaxi');
});

test('a touch beside the two buttons is nobody’s answer', async ({ page }) => {
  await beginName(page);
  await secondsGoBy(page, 65);
  await page.touchscreen.tap(20, 300);
  await secondsGoBy(page, 30);
  await expect(heading(page, 'Guten Tag. Welche Sprache sprechen Sie?')).toBeVisible();
});

test('size, contrast and language are as ever for the next one', async ({ page }) => {
  await tap(page, 'Große Schrift');
  await tap(page, 'Starker Kontrast');
  await tap(page, 'Türkçe');
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await secondsGoBy(page, 91);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('button', { name: 'Große Schrift' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('button', { name: 'Starker Kontrast' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('the first touch of the next one counts', async ({ page }) => {
  await tap(page, 'Türkçe');
  await expect(heading(page, 'Hangi konuda yardıma ihtiyacınız var?')).toBeVisible();
  await secondsGoBy(page, 91);
  await expect(heading(page, 'Guten Tag. Welche Sprache sprechen Sie?')).toBeVisible();
  await tap(page, 'Deutsch');
  await expect(heading(page, 'Wobei brauchen Sie Hilfe?')).toBeVisible();
  // Also a moment later: nothing is wiped once more.
  await secondsGoBy(page, 1);
  await expect(heading(page, 'Wobei brauchen Sie Hilfe?')).toBeVisible();
});
