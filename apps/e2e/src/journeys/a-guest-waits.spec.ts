/** Full is an offer: one waits, gets the place or is asked first, and answers. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { formOf, heading, lookUp, sendButton, shownProof, visit } from './pages.ts';

test('joins the waiting list of a full date and has the place when somebody else cancels', async ({
  page,
  request,
  expectAccessible,
}) => {
  const { number, dates } = await anOffer({ places: 1 });
  const other = new OtherGuest(request);
  const taken = await other.book(dates[0]!.slotId);
  await visit(page, `/angebote/${number}`);
  await expect(page.getByText('Ausgebucht, Warteliste offen').first()).toBeVisible();
  await page.getByRole('link', { name: 'Auf die Warteliste' }).first().click();
  await page.getByLabel('Ihr Name').fill('Wartend');
  await expect(page.getByLabel('Nehmen Sie ihn gleich für mich')).toBeChecked();
  await expectAccessible(page);
  await sendButton(page).click();
  await expect(heading(page, 'Sie stehen auf der Warteliste')).toBeVisible();
  await expect(page.getByText('Sie sind an Stelle 1.')).toBeVisible();
  await shownProof(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await expect(page.getByText('Sobald ein Platz frei wird, gehört er Ihnen.')).toBeVisible();
  await expectAccessible(page);
  await other.cancel(taken);
  await page.reload();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});

for (const { answer, after, free } of [
  { answer: 'Platz nehmen', after: 'Ihr Platz ist gebucht', free: 0 },
  { answer: 'Nein, danke', after: 'Diese Buchung ist abgesagt', free: 1 },
]) {
  test(`is asked first and says: ${answer}`, async ({ page, request, expectAccessible }) => {
    const { number, dates } = await anOffer({ places: 1 });
    const other = new OtherGuest(request);
    const taken = await other.book(dates[0]!.slotId);
    const asked = await other.book(dates[0]!.slotId, { promoteMe: false });
    await other.cancel(taken);
    expect(await other.freePlaces(number), 'a held place is taken').toBe(0);
    await lookUp(page, asked);
    await expect(heading(page, 'Ein Platz ist frei geworden')).toBeVisible();
    await expect(page.getByText(/Wir halten ihn bis/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: answer }).click();
    await expect(heading(page, after)).toBeVisible();
    expect(await other.freePlaces(number)).toBe(free);
  });
}

test('is told when the last place goes while the form is open, and chooses to confirm first', async ({
  page,
  request,
}) => {
  const offer = await anOffer({ places: 1 });
  await visit(page, formOf(offer));
  await new OtherGuest(request).book(offer.dates[0]!.slotId);
  await page.getByLabel('Ihr Name').fill('Zweite');
  await sendButton(page).click();
  await expect(page.getByText('Dieser Termin ist gerade ausgebucht')).toBeVisible();
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Zweite');
  await page.getByLabel('Ich möchte erst zusagen').check();
  await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(heading(page, 'Sie stehen auf der Warteliste')).toBeVisible();
  await page.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  await expect(
    page.getByText('Sobald ein Platz frei wird, halten wir ihn eine Weile für Sie.'),
  ).toBeVisible();
});
