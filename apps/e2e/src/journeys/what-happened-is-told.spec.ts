/** What was done with a booking stands in its history, and who took a table with contacts stands in the log. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { someMark } from './never-twice.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** The sentences of the open booking's history, the first one first. */
const story = (page: Page) => page.getByRole('list', { name: 'Was bisher geschah' }).getByRole('listitem');

test('a booking tells who booked, who opened the contact, and who moved it', async ({
  page,
  context,
  baseURL,
  request,
  expectAccessible,
}) => {
  const { venueId, dates } = await anOffer({ inDays: [2, 5] });
  const contact = { name: 'Mara', phone: someNumber().typed, partySize: 2 };
  const { number } = await new OtherGuest(request).book(dates[0]!.slotId, contact);
  await signInStaff(context, baseURL!, { role: 'QUARTIER_TEAM', venueId, name: 'Tina Team' });
  await visit(page, '/team/buchungen');
  await page.getByLabel('Nummer, Name oder Angebot').fill(number);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText('1 Buchung', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Mara', exact: true }).click();
  await expect(story(page)).toHaveText([/^Im Web angemeldet, für 2 Personen.* · die Person selbst$/]);

  await page.getByRole('button', { name: 'Kontakt zeigen' }).click();
  await expect(story(page).nth(1)).toHaveText(/^Den Kontakt angesehen.* · Tina Team$/);
  await page.getByText('Verlegen', { exact: true }).first().click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Verlegen' }).click();
  await expect(story(page)).toHaveText([
    /^Im Web angemeldet/,
    /^Den Kontakt angesehen/,
    /^Verlegt von .+ auf .+ · Tina Team$/,
  ]);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('the table with contacts of one date opens as a table, runs nothing, and the log says who took it', async ({
  page,
  context,
  baseURL,
  request,
  somebodyElse,
  expectAccessible,
}) => {
  const { venueId, dates } = await anOffer({ inDays: [2] });
  const { slotId, occurrenceId } = dates[0]!;
  const phone = someNumber();
  await new OtherGuest(request).book(slotId, { name: '=1+1', email: 'formel@gast.example' });
  await new OtherGuest(request).book(slotId, { name: 'Mara', phone: phone.typed });
  const name = `Tina Team ${someMark()}`;
  await signInStaff(context, baseURL!, { role: 'QUARTIER_TEAM', venueId, name });
  await visit(page, `/team/buchungen?termin=${occurrenceId}`);
  await page.getByText('Tabelle mit Kontakten').click();
  await expect(page.getByText('wird mit Ihrem Namen festgehalten')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Mit Kontakten herunterladen' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^buchungen-\d{4}-\d\d-\d\d\.csv$/);
  const table = await readFile(await file.path(), 'utf8');
  expect(table, 'a byte order mark, for a German Excel').toMatch(/^\uFEFF/);
  const rows = table
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(new Set(rows.map((cells) => cells.length)).size, 'each line has all columns').toBe(1);
  expect(rows).toHaveLength(3);
  const cells = rows.flat();
  expect(cells).toContain("'=1+1");
  expect(cells).toContain('formel@gast.example');
  expect(table.replace(/\D/g, '')).toContain(phone.typed.replace(/\D/g, '').slice(1));
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);

  const admin = await somebodyElse();
  await signInStaff(admin.context(), baseURL!);
  await visit(admin, `${baseURL}/team/protokoll`);
  await admin.getByLabel('Wer', { exact: true }).selectOption(name);
  await expect(admin.getByRole('rowheader', { name: 'Buchungen mit Kontakten ausgegeben' })).toHaveCount(1);
  await expect(admin.getByRole('cell', { name }).first()).toBeVisible();
});
