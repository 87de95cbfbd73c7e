/** A mentor with the phone in hand: who comes, numbers for whoever has no booking, the board, the record, and a day off. */
import { aMentor, aMentorsSession } from './a-mentor.ts';
import { expect, test } from './fixtures.ts';
import { someMark } from './never-twice.ts';
import { OtherGuest } from './other-guest.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test.use({ viewport: { width: 360, height: 740 } });

const someName = (name: string) => `${name}${someMark()}`;

test('sees who comes by first name, and nothing more of them', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { offer, mentorId } = await aMentorsSession(someName('Selma'));
  const name = someName('Mara');
  const needs = { worry: 'PHOTOS', device: 'IPHONE' };
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name: `${name} Geheimname`, needs });
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team');
  await expect(page).toHaveURL(/\/team\/meine-woche$/);
  await expect(heading(page, 'Meine Woche')).toBeVisible();
  const people = page.getByRole('list', { name: /^Wer kommt/ }).getByRole('listitem');
  const row = people.filter({ hasText: name });
  await expect(row).toContainText('Fotos · iPhone');
  await expect(page.getByText('Geheimname')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('gives out numbers, calls them, and the board shows it by itself', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const { offer, mentorId } = await aMentorsSession(someName('Kolja'));
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team/meine-woche');
  const card = page.getByRole('region', { name: 'Heute' }).first();
  const give = card.getByRole('button', { name: 'Nächste Nummer geben' });
  await give.click();
  await expect(page.getByText('Das ist Nummer 1.')).toBeVisible();
  await give.click();
  await expect(page.getByText('Das ist Nummer 2.')).toBeVisible();

  const board = await somebodyElse();
  await board.setViewportSize({ width: 1920, height: 1080 });
  const address = await card.getByRole('link', { name: 'Aufruf-Tafel öffnen' }).getAttribute('href');
  await visit(board, new URL(address!, baseURL).href);
  const session = board.getByRole('region', { name: offer.title });
  await expect(session.getByText('2 Personen warten.')).toBeVisible();
  await expect(session.getByText('Noch keine Nummer? Fragen Sie jemanden vom Team.')).toBeVisible();
  await card.getByRole('button', { name: 'Tisch danach' }).click();
  await card.getByRole('button', { name: 'Nummer 1 an Tisch 2 rufen' }).click();
  await expect(session.getByText('Nummer 1 bitte an Tisch 2')).toBeAttached();
  await expect(session.locator('.call--last')).toHaveText(/1\s*Tisch 2/);
  await expectAccessible(board);
  await expectNoSidewaysScroll(board);
  await expectAccessible(page);

  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(session.getByText('2 Personen warten.')).toBeVisible();
  await card.getByRole('button', { name: 'Nummer 2 ist fertig oder gegangen' }).click();
  await expect(session.getByText('1 Person wartet.')).toBeVisible();
});

test('has a board that says so when the line is down, and follows again', async ({
  page,
  baseURL,
  somebodyElse,
}) => {
  const { offer, mentorId } = await aMentorsSession(someName('Jonte'));
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team/meine-woche');
  const card = page.getByRole('region', { name: 'Heute' }).first();
  await card.getByRole('button', { name: 'Nächste Nummer geben' }).click();
  const address = await card.getByRole('link', { name: 'Aufruf-Tafel öffnen' }).getAttribute('href');
  const board = await somebodyElse();
  let isDown = false;
  await board.route('**/graphql/stream?*', (route) => (isDown ? route.abort() : route.continue()));
  await visit(board, new URL(address!, baseURL).href);
  const session = board.getByRole('region', { name: offer.title });
  await expect(session.getByText('1 Person wartet.')).toBeVisible();
  isDown = true;
  await board.reload();
  await expect(board.getByText(/^Gerade keine Verbindung\. Stand: \d\d:\d\d/)).toBeVisible();
  await expect(session.getByText('1 Person wartet.')).toBeVisible();
  isDown = false;
  await expect(board.getByText(/^Gerade keine Verbindung/)).toBeHidden({ timeout: 15_000 });
});

test('notes a talk in one tap, takes it back, and notes one without a booking', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { offer, mentorId } = await aMentorsSession(someName('Ruth'));
  const name = someName('Edda');
  await new OtherGuest(request).book(offer.dates[0]!.slotId, { name });
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team/meine-woche');
  await page.getByRole('button', { name: new RegExp(`^Gelöst: .*${name}`) }).click();
  await expect(page.getByText('Notiert: Gelöst', { exact: true })).toBeVisible();
  await expect(page.getByText('1 notiert')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Notiert: Gelöst', { exact: true })).toBeVisible();
  await page.getByText('Anderes Gespräch').click();
  await page.getByLabel('Wobei?').selectOption({ label: 'Fotos' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kommt wieder: Anderes Gespräch' }).click();
  await expect(page.getByText('2 notiert')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('1 notiert')).toBeVisible();
});

test('can’t come, in one tap, and comes after all', async ({ page, baseURL, expectAccessible }) => {
  const { mentorId } = await aMentorsSession(someName('Uwe'), { inDays: [3], hour: 9 });
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team/meine-woche');
  await page.getByRole('button', { name: /^Ich kann nicht kommen/ }).click();
  await expect(page.getByText('Sie kommen nicht.', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: /^Ich kann nicht kommen/ })).toBeVisible();
});

test('asks a colleague to take over, who says yes', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const [own, other] = [someName('Greta'), someName('Ibo')];
  const { mentorId } = await aMentorsSession(own, { inDays: [4], hour: 11 });
  const otherId = await aMentor(other);
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  const colleague = await somebodyElse();
  await signInStaff(colleague.context(), baseURL!, { role: 'MENTOR', mentorId: otherId });
  await visit(page, '/team/meine-woche');
  await page.getByRole('button', { name: /^Tauschen/ }).click();
  await expect(page.getByRole('heading', { name: 'Wer kann übernehmen?' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: `${other} fragen` }).click();
  await expect(page.getByText(`Sie haben ${other} gefragt.`)).toBeVisible();
  await visit(colleague, new URL('/team/meine-woche', baseURL).href);
  await expect(colleague.getByText(`${own} sucht jemanden`)).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByRole('button', { name: /^Ich übernehme/ }).click();
  await expect(colleague.getByRole('button', { name: /^Ich kann nicht kommen/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText('In diesen sieben Tagen haben Sie keine Stunden.')).toBeVisible();
});

test('subscribes to the own calendar, and switches it off', async ({
  page,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { offer, mentorId } = await aMentorsSession(someName('Lale'), { inDays: [9] });
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  await visit(page, '/team/meine-woche');
  await expect(page.getByRole('link', { name: /^Ihre nächste Sprechstunde: / })).toBeVisible();
  await page.getByRole('button', { name: 'Adresse erstellen' }).click();
  const address = (await page.locator('.copy-text__text').textContent())!;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const calendar = async () => request.get(new URL(new URL(address).pathname, baseURL).href);
  expect(await (await calendar()).text()).toContain(offer.title);
  await page.getByRole('button', { name: 'Abschalten' }).click();
  await expect(page.locator('.copy-text__text')).toBeHidden();
  expect((await calendar()).status()).toBe(404);
  await page.getByRole('link', { name: /^Ihre nächste Sprechstunde: / }).click();
  await expect(page.getByText(offer.title)).toBeVisible();
});

test('lets the team at the counter give out and call numbers too', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const { offer } = await aMentorsSession(someName('Nuri'));
  await signInStaff(page.context(), baseURL!, { role: 'QUARTIER_TEAM', venueId: offer.venueId });
  await visit(page, '/team');
  await page.getByRole('link', { name: `Nummern und Aufruf: ${offer.title}` }).click();
  await expect(heading(page, 'Nummern und Aufruf')).toBeVisible();
  await page.getByRole('button', { name: 'Nächste Nummer geben' }).click();
  await page.getByRole('button', { name: /^Nummer 1 an Tisch \d+ rufen$/ }).click();
  await expect(page.getByText('Gerade wartet niemand.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
