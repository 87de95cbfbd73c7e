/** Browser journeys on a phone, at a desk and at a kiosk, against the real product; nothing outside this machine is reached. */
import { defineConfig } from '@playwright/test';
import { browser } from './src/browser.ts';
import type { ScreenOptions } from './src/journeys/info-screen/screen-test.ts';
import { freePort } from './src/product.ts';

/** What happens at the touch screens of the venues. */
const KIOSK = '**/journeys/kiosk/**/*.spec.ts';
/** What is seen in shop windows, by browsers of today and of 2018. */
const SCREEN = '**/journeys/info-screen/**/*.spec.ts';
const ELSEWHERE = [KIOSK, SCREEN];

const report = process.env['JOURNEYS_REPORT'];
const port = (process.env['JOURNEYS_PORT'] ??= String(await freePort()));

export default defineConfig<object, ScreenOptions>({
  testDir: './src/journeys',
  outputDir: './test-results',
  globalSetup: './src/journeys/start-product.ts',
  fullyParallel: true,
  // A journey waits more than it computes.
  workers: 3,
  // Generous, for machines that are busy with other things too; a journey takes a few seconds.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: report !== undefined,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    ...(await browser()),
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Fades in progress would give false findings on contrast.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording costs a tenth of the processor's time; TRACE=1 asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ELSEWHERE,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', testIgnore: ELSEWHERE, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'kiosk', testMatch: KIOSK, use: { viewport: { width: 1080, height: 1920 }, hasTouch: true } },
    { name: 'screen', testMatch: SCREEN, use: { age: 'current' } },
    { name: 'old screen', testMatch: SCREEN, use: { age: '69' } },
  ],
});
