/** Posting: written in one go, by two at once, and called off again with everybody told what it means. */
import type { APIRequestContext, Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { weekdayAhead } from './console.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, type Proof } from './other-guest.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const saved = (page: Page) => page.getByText(/^Gespeichert \d\d:\d\d/);
const publish = (page: Page) => page.getByRole('button', { name: 'Veröffentlichen' });

/** An offer of each week, public; its page in the console is open then. */
async function postedWeekly(page: Page, title: string): Promise<void> {
  await visit(page, '/team/angebote/neu');
  await page.getByRole('button', { name: 'Nachbarn treffen sich' }).click();
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('In einem Satz').fill('Wir spielen zusammen.');
  await page.getByLabel('Beschreibung').fill('Bringen Sie gern Ihr liebstes Spiel mit.');
  await page.getByText(weekdayAhead(), { exact: true }).click();
  await page.getByLabel('Ort', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Organisation').selectOption({ index: 1 });
  await page.getByLabel('Plätze', { exact: true }).fill('6');
  await publish(page).click();
  await expect(page.getByText('Das Angebot ist öffentlich.')).toBeVisible();
}

test('shows the dates, says what is missing, and looks the same in public', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!);
  await visit(page, '/team/angebote');
  await expect(page.getByText(/^Mehr als \d+ Angebote|^\d+ Angebote/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Neues Angebot' }).click();
  await expect(heading(page, 'Neues Angebot')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nachbarn treffen sich' }).click();
  await page.getByLabel('Titel').fill('Skat im Hof');
  await page
    .getByLabel('Beschreibung')
    .fill('Die Durchführung erfolgt gemeinsam. Bringen Sie z. B. Karten mit.');
  await expect(page.getByText(/Hinweise zum Text/)).toBeVisible();
  await page.getByText(weekdayAhead(), { exact: true }).click();
  await expect(page.getByText(/^\d+ Termine/).first()).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await publish(page).click();
  await expect(page.getByText('Angaben fehlen noch')).toBeVisible();
  await expect(page.locator('.posting-summary')).toBeFocused();
  await page.getByRole('link', { name: 'In einem Satz' }).click();
  await expect(page.getByLabel('In einem Satz')).toBeFocused();
  await expectAccessible(page);

  await page.getByLabel('In einem Satz').fill('Wir spielen Skat, wer mag, spielt mit.');
  await page.getByLabel('Ort', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Organisation').selectOption({ index: 1 });
  await page.getByText('Gesprochene Sprachen: Deutsch').click();
  await page.getByLabel('Türkisch').check();
  const shot = { name: 'skat.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.getByLabel('Bild auswählen').setInputFiles(shot);
  await page.getByLabel('Was ist auf dem Bild zu sehen?').fill('Vier Leute spielen Karten');
  await publish(page).click();
  await expect(page.getByText('Das Angebot ist öffentlich.')).toBeVisible();
  await expect(page.locator('.posting-bar__poster a')).toHaveAttribute('href', /\/aushang$/);
  await page.getByRole('link', { name: 'Öffentliche Seite ansehen' }).click();
  await expect(heading(page, 'Skat im Hof')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Deutsch und Türkisch' })).toBeVisible();
  await expectPicture(page, 'Vier Leute spielen Karten');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

/** Shown with its words, in no more room than the page has, and told to messengers and search engines. */
async function expectPicture(page: Page, words: string): Promise<void> {
  await page.reload();
  const picture = page.getByRole('img', { name: words });
  await expect(picture).toHaveJSProperty('complete', true);
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  const [above, box] = [await page.locator('.answers').boundingBox(), await picture.boundingBox()];
  expect(box!.y, 'nothing is covered').toBeGreaterThanOrEqual(above!.y + above!.height);
  const { origin } = new URL(page.url());
  const file = new RegExp(`${origin}/pictures/[\\w-]+-1280\\.webp`);
  const drawn = new RegExp(`${origin}/vorschau/\\d+\\.png\\?lang=de&v=`);
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', drawn);
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toMatch(file);
}

test('is kept while the line is down, and comes back', async ({ page, context, baseURL }) => {
  await signInStaff(context, baseURL!);
  await visit(page, '/team/angebote/neu');
  await page.getByRole('button', { name: 'Jemand soll helfen' }).click();
  await page.getByLabel('Titel').fill('Laub rechen');
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('In einem Satz').fill('Wir rechen das Laub im Park.');
  await expect(page.getByText(/auf diesem Gerät aufgehoben/)).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('In einem Satz')).toHaveValue('Wir rechen das Laub im Park.');
});

test('by two people at once loses nobody’s words', async ({
  page,
  context,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const { title } = await anOffer();
  await signInStaff(context, baseURL!, { name: 'Erste' });
  const other = await somebodyElse();
  await signInStaff(other.context(), baseURL!, { name: 'Zweite' });
  for (const one of [page, other]) {
    await visit(one, `${baseURL}/team/angebote?suche=${encodeURIComponent(title)}`);
    await one.getByRole('link', { name: title }).click();
    await expect(one.getByLabel('Titel')).toHaveValue(title);
  }
  // Each field by itself may be kept before the next one is written.
  const bothKept = page.waitForResponse(
    (answer) => answer.ok() && (answer.request().postData()?.includes('Der Satz der Ersten.') ?? false),
  );
  await page.getByLabel('Titel').fill('Von der Ersten');
  await page.getByLabel('In einem Satz').fill('Der Satz der Ersten.');
  await bothKept;
  await expect(page.getByText('Änderungen noch nicht öffentlich')).toBeVisible();

  await other.getByLabel('Titel').fill('Von der Zweiten');
  await expect(other.getByRole('heading', { name: 'Zwei haben gleichzeitig geschrieben' })).toBeVisible();
  await expect(other.getByText('Erste hat inzwischen gespeichert.')).toBeVisible();
  await expectAccessible(other);
  await expect(other.getByText('Von der Ersten')).toBeVisible();
  await other.getByRole('button', { name: 'Auswahl übernehmen' }).click();
  await expect(other.getByLabel('Titel')).toHaveValue('Von der Zweiten');
  await expect(other.getByLabel('In einem Satz')).toHaveValue('Der Satz der Ersten.');
  await expect(saved(other)).toBeVisible();
  await other.reload();
  await expect(other.getByLabel('Titel')).toHaveValue('Von der Zweiten');
  await expect(other.getByLabel('In einem Satz')).toHaveValue('Der Satz der Ersten.');
});

test('is called off with 30 bookings, after it was said what that means', async ({
  page,
  context,
  baseURL,
  request,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!);
  await postedWeekly(page, 'Spiele im Treff');
  const console = page.url();
  const href = await page.getByRole('link', { name: 'Öffentliche Seite ansehen' }).getAttribute('href');
  const booked = await thirtyBookings(request, href!.split('/').at(-1)!);

  await visit(page, console);
  await expect(page.getByText('6 von 6 Plätzen belegt').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Absagen/ })
    .first()
    .click();
  await page.getByLabel('Alle kommenden').check();
  await expect(page.getByText('30 Buchungen verlieren ihren Platz (30 Personen).')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Termin absagen' }).click();
  await expect(page.getByText('Bitte nennen Sie einen Grund')).toBeVisible();
  await page.getByLabel('Grund').fill('Der Treff wird umgebaut.');
  await page.getByRole('button', { name: 'Termin absagen' }).click();
  await expect(page.getByText('Abgesagt', { exact: true })).toBeVisible();
  await expect(page.getByText('30 Buchungen verlieren ihren Platz (30 Personen).')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Schließen' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Termine dieses Angebots' })).toBeFocused();
  for (const { number, pin } of booked) expect(await statusOf(request, { number, pin })).toBe('CANCELLED');
});

const SLOTS = `query Slots($number: String) { offer(number: $number) { occurrences(first: 10) { slots { id } } } }`;
const STATUS = `query Status($number: String!, $pin: String!) { booking(number: $number, pin: $pin) { status } }`;

/** Six on each of the first five dates. */
async function thirtyBookings(request: APIRequestContext, number: string): Promise<Proof[]> {
  const { offer } = await ask<{ offer: { occurrences: { slots: { id: string }[] }[] } }>(request, SLOTS, {
    number,
  });
  const slots = offer.occurrences.slice(0, 5).map(({ slots: [slot] }) => slot!.id);
  const booked: Proof[] = [];
  for (const [date, slot] of slots.entries())
    for (let i = 0; i < 6; i++)
      booked.push(
        await new OtherGuest(request).book(slot, { email: `gast-${date}-${i}-${number}@gast.example` }),
      );
  return booked;
}

async function statusOf(request: APIRequestContext, proof: Proof): Promise<string> {
  return (await ask<{ booking: { status: string } }>(request, STATUS, proof)).booking.status;
}

async function ask<Data>(request: APIRequestContext, query: string, variables: object): Promise<Data> {
  const response = await request.post('/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: Data }).data;
}
