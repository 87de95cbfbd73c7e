/** Feedback from any page: kept with the page it is about, promised a day, answered in the inbox of the console. */
import { randomUUID } from 'node:crypto';
import { anOffer, withDatabase } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { someNumber } from './other-guest.ts';
import { heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const TOLD = 'Danke, Ihre Rückmeldung ist angekommen';

interface Stored {
  page_path: string | null;
  ui_language: string;
}

/** What was stored of these words. */
async function stored(words: string): Promise<Stored[]> {
  let rows: Stored[] = [];
  await withDatabase(async (database) => {
    ({ rows } = await database.query<Stored>('SELECT page_path, ui_language FROM enquiry WHERE text = $1', [
      words,
    ]));
  });
  return rows;
}

test('tells of a barrier where it was met, once, and goes back there', async ({ page, expectAccessible }) => {
  const offer = await anOffer();
  const words = `Der Knopf ist zu klein ${randomUUID()}`;
  await visit(page, `/angebote/${offer.number}`);
  await page.getByRole('link', { name: 'Barriere melden, Rückmeldung geben' }).click();
  await expect(heading(page, 'Barriere melden, Rückmeldung geben')).toBeVisible();
  await expect(page.getByRole('link', { name: `/angebote/${offer.number}` })).toBeVisible();
  await expect(page.getByText('Wir kümmern uns darum: bis')).toBeVisible();

  await page.getByLabel('Telefon', { exact: true }).fill('bald');
  await page.getByRole('button', { name: 'Rückmeldung senden' }).click();
  await expect(page.getByLabel('Was möchten Sie uns sagen?')).toBeFocused();
  await expect(page.getByText('Bitte schreiben Sie uns ein paar Worte.')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Was möchten Sie uns sagen?').fill(words);
  await page.getByLabel('Telefon', { exact: true }).fill(someNumber().typed);
  // Twice in one moment, as by a finger that trembles.
  await page.getByRole('button', { name: 'Rückmeldung senden' }).dblclick();
  await expect(heading(page, TOLD)).toBeFocused();
  await expect(page.getByText('Wir antworten Ihnen bis')).toBeVisible();
  await expectAccessible(page);
  expect(await stored(words)).toEqual([{ page_path: `/angebote/${offer.number}`, ui_language: 'de' }]);
  await page.getByRole('link', { name: 'Zurück zur Seite' }).click();
  await expect(heading(page, offer.title)).toBeVisible();
});

test('keeps what was typed when the line is lost, and sends it once when it is back', async ({ page }) => {
  const words = `Ein Lob ${randomUUID()}`;
  await visit(page, '/rueckmeldung');
  await page.getByRole('radio', { name: 'Lob' }).check();
  await page.getByLabel('Was möchten Sie uns sagen?').fill(words);
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Rückmeldung senden' }).click();
  await expect(page.getByText('Die Verbindung ist abgerissen')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Rückmeldung senden' }).click();
  await expect(heading(page, TOLD)).toBeVisible();
  expect(await stored(words)).toHaveLength(1);
});

test('is given in Arabic with the keyboard alone', async ({ page }) => {
  const words = `مرحبا ${randomUUID()}`;
  await visit(page, '/rueckmeldung?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('radio', { name: 'عائق' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'خطأ' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type(words);
  for (let field = 0; field < 4; field++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'شكرًا، وصلت رسالتكم')).toBeFocused();
  expect(await stored(words)).toEqual([{ page_path: null, ui_language: 'ar' }]);
});

test('is answered in the inbox: taken on, reached, noted, done, and opened again', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { venueId } = await anOffer();
  const words = `Die Schrift ist zu klein ${randomUUID()}`;
  const email = `${randomUUID()}@leserin.example`;
  const input = { kind: 'SUGGESTION', text: words, email, name: 'Ida', requestKey: randomUUID() };
  const query = 'mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { answerBy } }';
  expect((await request.post('/graphql', { data: { query, variables: { input } } })).ok()).toBe(true);

  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId, name: 'Petra Probe' });
  await visit(page, '/team/anfragen');
  const card = page.getByRole('listitem').filter({ hasText: words });
  // Others wait as well, and the newest stands last.
  await expect(async () => {
    if (!(await card.isVisible()))
      await page.getByRole('button', { name: 'Mehr anzeigen' }).click({ timeout: 500 });
    await expect(card).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(card).not.toContainText(email);
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(card.getByText('bei Petra Probe')).toBeVisible();
  await card.getByRole('button', { name: 'Kontakt zeigen' }).click();
  await expect(card.getByRole('link', { name: email })).toHaveAttribute(
    'href',
    new RegExp(`^mailto:${email}`),
  );
  await card.getByText('Notiz schreiben').click();
  await card.getByLabel('Notiz', { exact: true }).fill('Angerufen, größere Schrift gezeigt.');
  await card.getByRole('button', { name: 'Speichern' }).click();
  await expect(card.locator('.enquiry__note')).toHaveText('Angerufen, größere Schrift gezeigt.');
  await card.getByRole('button', { name: 'Erledigt' }).click();
  await expect(card.getByText('erledigt am')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(card.getByRole('button', { name: 'Erledigt' })).toBeVisible();
  await card.getByRole('button', { name: 'Erledigt' }).click();
  await expect(card.getByText('erledigt am')).toBeVisible();
  await page.getByRole('tab', { name: /^Erledigt/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
});
