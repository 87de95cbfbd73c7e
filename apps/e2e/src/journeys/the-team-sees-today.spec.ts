/** Today at the counter: who comes is checked in with one tap, and everybody in the team sees it at once. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { aVenue } from './a-venue.ts';
import { anOffer, type JourneyOffer, withDatabase } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { someMark } from './never-twice.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { signInStaff } from './staff.ts';
import { printed, tight } from './paper.ts';

/** A name nobody else has today. */
const someName = () => `Mara${someMark()}`;

const cardOf = (page: Page, { title }: JourneyOffer) => page.getByRole('region', { name: title });

test('checks somebody in and takes it back, and a colleague sees both without touching the page', async ({
  page,
  baseURL,
  request,
  somebodyElse,
  expectAccessible,
}) => {
  const offer = await anOffer({ inMinutes: 2, venueId: await aVenue() });
  const name = someName();
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name, partySize: 2 });
  const team = { role: 'QUARTIER_TEAM', venueId: offer.venueId } as const;
  const colleague = await somebodyElse();
  await signInStaff(page.context(), baseURL!, team);
  await signInStaff(colleague.context(), baseURL!, team);
  await visit(page, '/team');
  await visit(colleague, new URL('/team', baseURL).href);
  await expect(cardOf(colleague, offer).getByText('0 von 2 da')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: `Da: ${name}`, exact: true }).click();
  await expect(page.getByText(`${name} ist da.`)).toBeVisible();
  await expect(cardOf(page, offer).getByText('2 von 2 da')).toBeVisible();
  await expect(page.getByRole('button', { name: `Rückgängig: ${name}` })).toBeFocused();
  await expect(cardOf(colleague, offer).getByText('2 von 2 da')).toBeVisible();
  await expect(colleague.getByText(`${name}: Das hat gerade jemand anderes eingetragen.`)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: `Rückgängig: ${name}` }).click();
  await expect(cardOf(colleague, offer).getByText('0 von 2 da')).toBeVisible();
  await colleague.getByRole('button', { name: `Nicht da: ${name}` }).click();
  await expect(cardOf(page, offer).getByText('Nicht gekommen')).toBeVisible();
});

test('sees a new booking arrive, and is told as of when it is once the line is lost', async ({
  page,
  baseURL,
  request,
}) => {
  const offer = await anOffer({ inMinutes: 2, venueId: await aVenue() });
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: offer.venueId });
  await visit(page, '/team');
  await expect(cardOf(page, offer).getByText('Noch niemand angemeldet.')).toBeVisible();
  const name = someName();
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name });
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: `Da: ${name}`, exact: true }).click();
  await expect(page.getByText(`${name}: Nicht gespeichert.`)).toBeVisible();
  await expect(page.getByText(/^Stand \d\d:\d\d\sUhr, keine Verbindung$/)).toBeVisible();
  await expect(page.getByRole('button', { name: `Da: ${name}`, exact: true })).toBeVisible();
});

test('keeps the way to undo while colleagues do other things', async ({
  page,
  baseURL,
  request,
  somebodyElse,
  expectAccessible,
}) => {
  const offer = await anOffer({ inMinutes: 2, venueId: await aVenue() });
  const [mine, theirs] = [someName(), someName()];
  for (const name of [mine, theirs]) await new OtherGuest(request).book(offer.dates[0]!.slotId, { name });
  const team = { role: 'QUARTIER_TEAM', venueId: offer.venueId } as const;
  const colleague = await somebodyElse();
  await signInStaff(page.context(), baseURL!, team);
  await signInStaff(colleague.context(), baseURL!, team);
  await visit(page, '/team');
  await visit(colleague, new URL('/team', baseURL).href);

  await page.getByRole('button', { name: `Da: ${mine}`, exact: true }).click();
  await expect(page.getByText(`${mine} ist da.`)).toBeVisible();
  await colleague.getByRole('button', { name: `Da: ${theirs}`, exact: true }).click();
  await expect(page.getByText(`${theirs}: Das hat gerade jemand anderes eingetragen.`)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expect(page.getByText(`${mine} ist da.`)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText(`${mine} ist da.`)).toBeHidden();
  await expect(cardOf(colleague, offer).getByText('1 von 2 da')).toBeVisible();
  await expect(page.getByRole('button', { name: `Da: ${mine}`, exact: true })).toBeVisible();
});

test('counts somebody who came without a booking with one tap, and takes it back', async ({
  page,
  baseURL,
}) => {
  const offer = await anOffer({ inMinutes: 2, places: 3 });
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: offer.venueId });
  await visit(page, '/team');
  const card = cardOf(page, offer);
  await card.getByRole('button', { name: /^Spontan da/ }).click();
  await expect(card.getByText('1 spontan')).toBeVisible();
  await expect(card.getByText('noch 2 Plätze')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(card.getByText('noch 3 Plätze')).toBeVisible();
  await expect(card.getByText('1 spontan')).toBeHidden();
});

test('works with one hand at 320 px, on an empty day too', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const offer = await anOffer({ inMinutes: 2 });
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name: someName(), partySize: 3 });
  await signInStaff(page.context(), baseURL!);
  await visit(page, '/team');
  await expect(cardOf(page, offer)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await visit(page, '/team?tag=2999-01-01');
  await expect(page.getByText('An diesem Tag steht nichts an')).toBeVisible();
  await expectAccessible(page);
});

test('says in one tap that an old offer is still true, and takes it back', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const { title, venueId } = await anOffer({ inDays: [], publishedDaysAgo: 4000 });
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  await visit(page, '/team');
  const needs = page.getByRole('complementary', { name: 'Das braucht jemanden' });
  const stillTrue = needs.getByRole('button', { name: `Stimmt noch: ${title}` });
  await expect(stillTrue).toHaveText('Stimmt noch');
  await expectAccessible(page);
  await stillTrue.click();
  await expect(page.getByText(`${title}: gilt wieder als aktuell.`)).toBeVisible();
  await expect(needs.getByRole('link', { name: title })).toBeHidden();
  await expect(needs).toBeFocused();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(stillTrue).toBeVisible();
  await page.goto('/team/angebote?veraltet=1');
  await page.getByRole('button', { name: `Stimmt noch: ${title}` }).click();
  await expect(page.getByRole('link', { name: title })).toBeHidden();
});

test('says which draft is deleted soon, and keeps it in one tap', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const { venueId } = await anOffer();
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId });
  const title = `Drachen bauen ${randomUUID().slice(0, 8)}`;
  await visit(page, '/team/angebote/neu');
  await page.getByRole('button', { name: 'Nachbarn treffen sich' }).click();
  await page.getByLabel('Titel').fill(title);
  await expect(page.getByText(/^Gespeichert \d\d:\d\d/)).toBeVisible();
  // What was kept first may have been the kind alone.
  await expect(async () => {
    await withDatabase(async (database) => {
      const { rowCount } = await database.query(
        `UPDATE offer_draft SET edited_at = now() - interval '170 days' WHERE title = $1`,
        [title],
      );
      expect(rowCount).toBe(1);
    });
  }).toPass();
  await visit(page, '/team');
  const needs = page.getByRole('complementary', { name: 'Das braucht jemanden' });
  await expect(needs.getByRole('link', { name: title })).toBeVisible();
  const own = needs.getByRole('listitem').filter({ hasText: title });
  await expect(own.getByText(/^wird am .+ gelöscht$/)).toBeVisible();
  await expectAccessible(page);
  await needs.getByRole('button', { name: `Behalten: ${title}` }).click();
  await expect(page.getByText(`${title}: bleibt bis`)).toBeVisible();
  await expect(needs.getByRole('link', { name: title })).toBeHidden();
});

test('prints the day, and the one after', async ({ page, baseURL, request, isMobile, expectAccessible }) => {
  const offer = await anOffer({ inMinutes: 2 });
  const name = someName();
  const phone = someNumber();
  const contact = { name, phone: phone.typed };
  const { number } = await new OtherGuest(request).book(offer.dates[0]!.slotId, contact);
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: offer.venueId });
  await visit(page, '/team');
  await page.getByRole('link', { name: 'Tagesliste' }).click();
  await page.getByRole('button', { name: 'Liste öffnen' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(number.replace(/(\d{3})(?=\d)/g, '$1\u00a0'));
  await expect(row).toContainText(phone.shown);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(row).toBeVisible();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  if (!isMobile) {
    const sheets = (await printed(page)).join('');
    for (const words of [name, number, phone.shown]) expect(sheets).toContain(tight(words));
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Morgen' }).click();
  await page.getByRole('button', { name: 'Liste öffnen' }).click();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
});
