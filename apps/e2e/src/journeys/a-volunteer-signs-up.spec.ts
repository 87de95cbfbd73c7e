/** Someone with five minutes on the bus finds something for Saturday in Söflingen and signs up without an account. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest } from './other-guest.ts';
import { bookedPlace, hydrated } from './pages.ts';

test('finds something on Saturday in Söflingen and is at the form after three taps', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/');
  await hydrated(page);
  await expectAccessible(page);
  await page.getByLabel('Ihr Stadtteil').selectOption({ label: 'Söflingen' });
  await page.waitForURL(/stadtteil=/);
  const saturday = page
    .locator('section.day')
    .filter({ has: page.getByRole('heading', { name: /^(Samstag|.*Sa\.,)/ }) });
  await saturday.getByRole('article').filter({ hasNotText: 'Fällt aus' }).getByRole('link').first().click();
  await page
    .getByRole('link', { name: /^(Dabei sein|Platz nehmen|Termin wählen|Auf die Warteliste)/ })
    .first()
    .click();
  const name = page.getByLabel('Ihr Name');
  const third = page.getByRole('link', { name: /^(Dabei sein|Platz nehmen|Auf die Warteliste)/ }).first();
  await expect(name.or(third).first()).toBeVisible();
  if (!(await name.isVisible())) await third.click();
  await expect(name).toBeVisible();
});

test('signs up for a date of their own and keeps number and PIN', async ({ page, expectAccessible }) => {
  const offer = await anOffer({ places: 5, inDays: [6] });
  const { number, pin } = await bookedPlace(page, offer);
  await expect(page.getByText('Es wird noch keine E-Mail verschickt')).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'In den Kalender' }).click(),
  ]);
  const calendar = await (await download.createReadStream()).setEncoding('utf8').toArray();
  expect(calendar.join('')).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:Beete gießen[\s\S]*END:VEVENT/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByText(number).last()).toBeVisible();
  await expect(page.getByText(pin).last()).toBeVisible();
});

test('is told when the last place goes while the form is open, and joins the waiting list', async ({
  page,
  request,
}) => {
  const { number, dates } = await anOffer({ places: 1 });
  const [{ occurrenceId, slotId }] = dates as [(typeof dates)[0]];
  await page.goto(`/angebote/${number}/anmelden?termin=${occurrenceId}&platz=${slotId}`);
  await hydrated(page);
  await new OtherGuest(request).book(slotId);
  await page.getByLabel('Ihr Name').fill('Zweite');
  await page.getByTestId('sign-up').getByRole('button', { name: 'Dabei sein' }).click();
  await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(page.getByRole('heading', { name: 'Sie stehen auf der Warteliste' })).toBeVisible();
  await expect(page.getByText('Sie sind an Stelle 1.')).toBeVisible();
});

test('books once however often the button is tapped', async ({ page, request }) => {
  const { number, dates } = await anOffer({ places: 5 });
  const [{ occurrenceId, slotId }] = dates as [(typeof dates)[0]];
  await page.goto(`/angebote/${number}/anmelden?termin=${occurrenceId}&platz=${slotId}`);
  await hydrated(page);
  await page.getByLabel('Ihr Name').fill('Doppelt');
  await page.getByTestId('sign-up').getByRole('button', { name: 'Dabei sein' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
  expect(await freePlaces(request, number)).toBe(4);
});

test('gets the same booking after the line was lost at the moment of booking', async ({ page, request }) => {
  const { number, dates } = await anOffer({ places: 5 });
  const [{ occurrenceId, slotId }] = dates as [(typeof dates)[0]];
  await page.goto(`/angebote/${number}/anmelden?termin=${occurrenceId}&platz=${slotId}`);
  await hydrated(page);
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('bookSlot')) await route.fetch().catch(() => undefined);
    await route.abort('connectionreset');
  });
  await page.getByLabel('Ihr Name').fill('Funkloch');
  const send = page.getByTestId('sign-up').getByRole('button', { name: /Dabei sein/ });
  await send.click();
  await expect(page.getByText('Es wird nichts doppelt gebucht')).toBeVisible({ timeout: 20_000 });
  await page.unroute('**/graphql');
  await send.click();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
  expect(await freePlaces(request, number)).toBe(4);
});

async function freePlaces(
  request: import('@playwright/test').APIRequestContext,
  number: string,
): Promise<number> {
  const query = `query Free($number: String) { offer(number: $number) { occurrences { freePlaces } } }`;
  const response = await request.post('/graphql', { data: { query, variables: { number } } });
  const { data } = (await response.json()) as { data: { offer: { occurrences: { freePlaces: number }[] } } };
  return data.offer.occurrences[0]!.freePlaces;
}
