/** What was told stands at each booking; who has only a telephone is called; what reached nobody goes out once more. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { anOffer, withDatabase } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { letterTo, someAddress } from './mailbox.ts';
import { OtherGuest, someNumber, type Proof } from './other-guest.ts';
import { expectNoSidewaysScroll, hydrated, lookUp, heading } from './pages.ts';
import { signInStaff } from './staff.ts';

const CANCEL_DATE = `mutation ($id: ID!) {
  cancelDates(occurrenceId: $id, scope: THIS, reason: "Der Hof ist gesperrt.") { totals { dates } } }`;

/** What is to be told about a booking is due now, as nobody in a journey waits two minutes; until somebody must call. */
const untilItIsACall = (number: string) =>
  expect(async () => {
    await withDatabase(async (database) => {
      const mine = `FROM booking b WHERE b.id = message.subject_id AND b.number = $1 AND message.state = 'PENDING'`;
      await database.query(
        `UPDATE message SET due_at = now() - interval '1 second' ${mine} AND message.channel <> 'CALL'`,
        [number],
      );
      const { rowCount } = await database.query(
        `SELECT FROM message JOIN booking b ON b.id = message.subject_id
         WHERE b.number = $1 AND message.state = 'PENDING' AND message.channel = 'CALL'`,
        [number],
      );
      expect(rowCount).toBe(1);
    });
  }).toPass({ timeout: 30_000 });

async function openConsole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

const entryOf = (page: Page, title: string) =>
  page.getByRole('complementary').getByRole('listitem').filter({ hasText: title });

test('calls who has only a telephone, notes that nobody answered, and then that they know', async ({
  page,
  context,
  request,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!);
  const phone = someNumber();
  const offer = await anOffer();
  const wish = { name: 'Rosa Ruf', phone: phone.typed };
  const { number } = await new OtherGuest(request).book(offer.dates[0]!.slotId, wish);
  await openConsole(page, '/team');
  const answer = await page.request.post('/graphql', {
    data: { query: CANCEL_DATE, variables: { id: offer.dates[0]!.occurrenceId } },
    headers: { 'x-mitnand': '1' },
  });
  expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
  await untilItIsACall(number);
  await page.reload();

  const entry = entryOf(page, offer.title);
  await expect(entry.getByText('Der Termin fällt aus')).toBeVisible();
  await expect(entry.getByText(phone.shown), 'a number is shown on opening alone').toHaveCount(0);
  await expectAccessible(page);
  await entry.getByRole('button', { name: /^Nummer zeigen/ }).click();
  await expect(entry.getByText(phone.shown)).toBeVisible();
  await entry.getByRole('button', { name: 'Nicht erreicht' }).click();
  await expect(entry.getByText(/1 Mal versucht/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await entry.getByRole('button', { name: 'Erreicht', exact: true }).click();
  await expect(entry).toHaveCount(0);

  await withDatabase(async (database) => {
    const { rows } = await database.query(`SELECT action FROM audit_entry WHERE action LIKE 'call.%'`);
    expect(rows.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['call.open', 'call.record']),
    );
  });
});

test('sees what was told and what reached nobody, and sends it again', async ({
  page,
  context,
  request,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!);
  const offer = await anOffer();
  const email = someAddress();
  const answer = `550 5.1.1 no such user ${randomUUID()}`;
  const { number } = await new OtherGuest(request).book(offer.dates[0]!.slotId, { name: 'Mara', email });
  await letterTo(page, email, /Ihr Platz ist gebucht/);
  await withDatabase(async (database) => {
    await database.query(
      `UPDATE message SET state = 'FAILED', server_answer = $2
       FROM booking b WHERE b.id = message.subject_id AND b.number = $1`,
      [number, answer],
    );
  });
  await openConsole(page, '/team');
  const failed = page.getByRole('complementary').getByRole('listitem').filter({ hasText: answer });
  await expect(failed).toBeVisible();
  await expectAccessible(page);
  await failed.getByRole('link').first().click();
  const panel = page.getByRole('region', { name: 'Buchung', exact: true });
  await expect(panel.getByText('per E-⁠Mail · nicht zugestellt')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Noch einmal senden: Bestätigung' }).click();
  await expect(page.getByText('Wird noch einmal verschickt, so wie es jetzt ist.')).toBeVisible();
  await expect(async () => {
    await page.goto('/post');
    await expect(page.getByRole('listitem').filter({ hasText: email })).toHaveCount(2, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await openConsole(page, '/team');
  await expect(failed).toHaveCount(0);
});

test('reads the texts of all messages in every language', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(context, baseURL!, { role: 'TOWN_ADMIN' });
  await openConsole(page, '/team/texte');
  const letter = page.frameLocator('iframe');
  await expect(letter.getByRole('heading', { level: 1 })).toContainText('Ihr Platz ist gebucht');
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption({ label: 'Українська' });
  await page.getByRole('combobox', { name: 'Nachricht' }).selectOption('DATE_CANCELLED');
  await expect(letter.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'uk');
  await expectNoSidewaysScroll(page);
  // Nothing runs in the frame, a check of it neither.
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await expectAccessible(page);
});

for (const { answer, after } of [
  { answer: 'Ja, ich komme', after: 'Ihr Platz ist gebucht' },
  { answer: 'Nein, ich sage ab', after: 'Diese Buchung ist abgesagt' },
]) {
  test(`a guest who is asked shortly before says: ${answer}`, async ({ page, request, expectAccessible }) => {
    const offer = await anOffer({ inDays: [1] });
    await withDatabase(async (database) => {
      await database.query(`UPDATE offer SET reconfirm = 'ASK' WHERE number = $1`, [offer.number]);
    });
    const proof: Proof = await new OtherGuest(request).book(offer.dates[0]!.slotId);
    await lookUp(page, proof);
    await expect(page.getByText('Kommen Sie wie geplant?')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: answer }).click();
    await expect(heading(page, after)).toBeVisible();
    await expect(page.getByText('Kommen Sie wie geplant?')).toHaveCount(0);
  });
}
