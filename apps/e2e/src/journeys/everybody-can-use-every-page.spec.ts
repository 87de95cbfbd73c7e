/** Every page and state, for everybody: axe in light and dark, 320 px, right to left, a title of its own. */
import { anOffer, cancelDate } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import {
  bookedPlace,
  expectNoSidewaysScroll,
  formOf,
  openFilters,
  PAGES,
  sendButton,
  visit,
} from './pages.ts';

for (const address of PAGES) {
  test(`has nothing on ${address} that axe objects to`, async ({ page, expectAccessible }) => {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
  });
}

test('finds nothing, and still nothing that axe objects to', async ({ page, expectAccessible }) => {
  await visit(page, '/angebote?suche=xyzzyq');
  await expect(page.getByText('Dazu haben wir nichts gefunden.')).toBeVisible();
  await openFilters(page);
  await expectAccessible(page);
});

test('has a title of its own on every page', async ({ page }) => {
  const titles: string[] = [];
  const offer = await anOffer();
  for (const address of [...PAGES, `/angebote/${offer.number}`, formOf(offer)]) {
    await page.goto(address);
    titles.push(await page.title());
  }
  expect(titles).toEqual([...new Set(titles)]);
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
    [cancelled, 'Die Leitung ist krank.'],
    [await anOffer({ inDays: [] }), 'Nach Absprache'],
    [await anOffer({ kind: 'CONSULTATION', times: 4, places: 1 }), '15:30 Uhr'],
    [await anOffer({ kind: 'GATHERING', inDays: [1, 2, 3, 4, 5, 6] }), '2 spätere Termine'],
  ] as const;
  for (const [{ number }, words] of states) {
    await visit(page, `/angebote/${number}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page);
  }
  await visit(page, formOf(cancelled));
  await expect(page.getByText('Hier ist gerade keine Anmeldung möglich')).toBeVisible();
  await expectAccessible(page);
});

test('never scrolls sideways at 320 px, left to right or right to left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const offer = await anOffer({ inDays: [2, 5] });
  const times = await anOffer({ kind: 'CONSULTATION', times: 4, places: 1 });
  const { title } = await anOffer({ title: `Nachbarschaftshilfekoordinationssitzung${offer.number}` });
  const found = `/angebote?suche=${title}`;
  for (const address of [...PAGES, found, `/angebote/${offer.number}`, `/angebote/${times.number}`]) {
    await visit(page, address);
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/angebote');
  await openFilters(page);
  await expectNoSidewaysScroll(page);
  await visit(page, formOf(offer));
  await page.getByLabel('Ich bin unter 18 Jahre alt').check();
  await sendButton(page).click();
  await expectNoSidewaysScroll(page);
  // What is ticked stays ticked when the form is opened again.
  await page.getByLabel('Ich bin unter 18 Jahre alt').uncheck();
  await bookedPlace(page, offer);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await expect(page.getByText('Auf einen anderen Termin verlegen')).toBeVisible();
  for (const section of await page.locator('summary').all()) await section.click();
  await expectNoSidewaysScroll(page);
});
