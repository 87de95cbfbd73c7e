/** Every page and state, for everybody: axe in light and dark, 320 px, right to left, a title of its own. */
import type { Page } from '@playwright/test';
import { anOffer, cancelDate } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { hydrated } from './pages.ts';

const PAGES = [
  '/',
  '/angebote',
  '/buchung',
  '/kontakt',
  '/hilfe',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
];

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('has no page that axe objects to, in light or dark, and each has a title', async ({
  page,
  expectAccessible,
}) => {
  const titles = new Set<string>();
  for (const address of [...PAGES, '/angebote?q=xyzzyq', '/gibt-es-nicht']) {
    await visit(page, address);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    titles.add(await page.title());
  }
  expect(titles.size).toBeGreaterThanOrEqual(PAGES.length + 1);
});

test('has no state of an offer that axe objects to, and every state says what it is', async ({
  page,
  request,
  expectAccessible,
}) => {
  const full = await anOffer({ places: 1 });
  await new OtherGuest(request).book(full.dates[0]!.slotId);
  const cancelled = await anOffer({ inDays: [3] });
  await cancelDate(cancelled.dates[0]!.occurrenceId, 'Die Leitung ist krank.');
  const states = [
    [full, 'Ausgebucht, Warteliste offen'],
    [cancelled, 'Fällt aus'],
    [await anOffer(), 'noch 5 Plätze'],
  ] as const;
  for (const [{ number }, words] of states) {
    await visit(page, `/angebote/${number}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page);
  }
  const [{ occurrenceId, slotId }] = full.dates as [(typeof full.dates)[0]];
  await visit(page, `/angebote/${full.number}/anmelden?termin=${occurrenceId}&platz=${slotId}`);
  await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(page.getByText('Bitte sagen Sie uns, wie Sie heißen.')).toBeVisible();
  await expectAccessible(page);
});

test('never scrolls sideways at 320 px, left to right or right to left', async ({ page }) => {
  const { number, dates } = await anOffer();
  await page.setViewportSize({ width: 320, height: 640 });
  const form = `/angebote/${number}/anmelden?termin=${dates[0]!.occurrenceId}&platz=${dates[0]!.slotId}`;
  for (const address of [...PAGES, `/angebote/${number}`, form]) {
    await visit(page, address);
    for (const direction of ['ltr', 'rtl']) {
      const width = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        return document.documentElement.scrollWidth;
      }, direction);
      expect(width, `${address} ${direction}`).toBeLessThanOrEqual(320);
    }
  }
});
