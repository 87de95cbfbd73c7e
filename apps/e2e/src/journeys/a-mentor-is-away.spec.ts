/** A guest whose mentor can't come: another place is held, and a yes, a no and another day are each one's own choice. */
import { whoLostAPlace } from './a-lost-place.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, type Proof } from './other-guest.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';

test.use({ viewport: { width: 360, height: 740 } });

const linkTo = ({ number, pin }: Proof) => `/buchung#nummer=${number}&pin=${pin}`;

test('says yes: the held place is theirs', async ({ page, browser, baseURL, request, expectAccessible }) => {
  await visit(page, linkTo(await whoLostAPlace(browser, baseURL!, new OtherGuest(request))));
  await expect(heading(page, 'Ihr Termin fällt leider aus')).toBeVisible();
  await expect(page.getByText('Wir halten einen anderen Platz für Sie frei')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, das passt' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(page.getByText('Der Platz gehört Ihnen.')).toBeVisible();
});

test('says no: nothing is lost by that; another time is chosen', async ({
  page,
  browser,
  baseURL,
  request,
  expectAccessible,
}) => {
  await visit(page, linkTo(await whoLostAPlace(browser, baseURL!, new OtherGuest(request))));
  await page.getByText('Nein, das passt nicht').click();
  await expect(page.getByText('Noch ist nichts abgesagt.')).toBeVisible();
  await expect(heading(page, 'Ihr Termin fällt leider aus')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Anderen Termin wählen' }).click();
  await expect(page.getByText('Auf einen anderen Termin verlegen')).toBeFocused();
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Verlegen' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});

test('says no and means it: the booking is over', async ({ page, browser, baseURL, request }) => {
  await visit(page, linkTo(await whoLostAPlace(browser, baseURL!, new OtherGuest(request))));
  await page.getByText('Nein, das passt nicht').click();
  await page.getByRole('button', { name: 'Buchung absagen' }).click();
  await expect(heading(page, 'Diese Buchung ist abgesagt')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Andere Termine ansehen' })).toBeVisible();
});
