/** The line breaks, the server goes: the kiosk says whom to call, and is itself again without anybody. */
import { expect, test } from '../fixtures.ts';
import { heading } from '../pages.ts';
import { atAKiosk } from './a-kiosk.ts';
import { leftBehind, tap } from './senses.ts';
import type { Page } from '@playwright/test';

/** The page for the time without a server is kept, and the worker is awake. */
async function shellIsKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        return active?.state === 'activated' && (await caches.match('/kiosk/ohne-verbindung')) !== undefined;
      }),
    )
    .toBe(true);
}

test('says that there is no line, and whom to call; what was chosen stays', async ({
  page,
  context,
  baseURL,
}) => {
  await atAKiosk(page, baseURL!);
  await tap(page, 'Deutsch');
  await context.setOffline(true);
  await expect(page.getByText('Gerade keine Verbindung')).toBeVisible();
  await expect(page.getByRole('status').getByText('030 23125 100')).toBeVisible();
  await expect(heading(page, 'Wobei brauchen Sie Hilfe?')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Gerade keine Verbindung')).toBeHidden();
  await expect(
    heading(page, 'Wobei brauchen Sie Hilfe?'),
    'nothing begins anew under one’s hands',
  ).toBeVisible();
});

test('started without a line it shows the number in every language, and comes back by itself', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await atAKiosk(page, baseURL!);
  await shellIsKept(page);
  await context.setOffline(true);
  await page.goto('/kiosk');
  await expect(heading(page, 'Gerade keine Verbindung')).toBeVisible();
  await expect(page.getByText('030 23125 100')).toBeVisible();
  for (const language of ['de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'it', 'ro'])
    await expect(page.locator(`section[lang="${language}"] h2`)).toBeVisible();
  await context.setOffline(false);
  // It tries again each fifteen seconds.
  await expect(page.getByRole('button', { name: 'Deutsch', exact: true })).toBeVisible({ timeout: 60_000 });
});

test('keeps files of the build and the page for bad times, and nothing the server answered', async ({
  page,
  baseURL,
}) => {
  const kiosk = await atAKiosk(page, baseURL!);
  await shellIsKept(page);
  await tap(page, 'Deutsch');
  await tap(page, 'Was ist in der Nähe los?');
  await expect(page.locator('.answers .answer').first()).toBeVisible();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: files.flat().map(({ url }) => new URL(url).pathname) };
  });
  expect(kept.names).toEqual(['kiosk-shell']);
  expect(kept.paths.filter((path) => !path.startsWith('/assets/'))).toEqual(['/kiosk/ohne-verbindung']);
  await tap(page, 'Von vorn');
  expect(await leftBehind(page)).not.toContain(kiosk.offer.title);
});

test('files of an earlier version are not kept', async ({ page, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await shellIsKept(page);
  await page.evaluate(async () => {
    const shell = await caches.open('kiosk-shell');
    await shell.put('/assets/of-yesterday.js', new Response(''));
    const kept = (await shell.match('/kiosk/ohne-verbindung'))!;
    const headers = { ...Object.fromEntries(kept.headers), 'kiosk-version': '/assets/of-yesterday.js' };
    await shell.put('/kiosk/ohne-verbindung', new Response(await kept.text(), { headers }));
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/assets/of-yesterday.js')) === undefined))
    .toBe(true);
  await shellIsKept(page);
});

test('its worker answers for the kiosk alone', async ({ page, context, baseURL }) => {
  await atAKiosk(page, baseURL!);
  await shellIsKept(page);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(['/kiosk']);
  const portal = await context.newPage();
  await portal.goto('/angebote');
  expect(await portal.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a restarted server is a reason to begin anew, once nobody stands there', async ({ page, baseURL }) => {
  await page.clock.install();
  await atAKiosk(page, baseURL!);
  await tap(page, 'Deutsch');
  await page.evaluate(() => Object.assign(globalThis, { thisVeryPage: true }));
  const sameVeryPage = () => page.evaluate(() => 'thisVeryPage' in globalThis);
  await page.route('**/readyz', (route) => route.fulfill({ status: 503 }));
  await page.clock.runFor(11_000);
  await expect(page.getByText('Gerade keine Verbindung')).toBeVisible();
  await page.unroute('**/readyz');
  await page.clock.runFor(11_000);
  await expect(page.getByText('Gerade keine Verbindung')).toBeHidden();
  expect(await sameVeryPage(), 'somebody stands there').toBe(true);
  await tap(page, 'Von vorn');
  await page.clock.runFor(11_000);
  await expect(async () => expect(await sameVeryPage()).toBe(false)).toPass();
  await expect(page.getByRole('button', { name: 'Deutsch', exact: true })).toBeVisible();
});
