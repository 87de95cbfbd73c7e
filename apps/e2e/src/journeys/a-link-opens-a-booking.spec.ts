/** A letter's link opens the booking: number and PIN stand behind the #, are gone at once, and nothing is answered by opening. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { OtherGuest, type Proof } from './other-guest.ts';
import { heading, visit } from './pages.ts';

const linkTo = ({ number, pin }: Proof) => `/buchung#nummer=${number}&pin=${pin}`;

test('opens at once, leaves nothing in address, storage or what is sent by opening, and opens the next one too', async ({
  page,
  request,
  expectAccessible,
}) => {
  const { dates } = await anOffer();
  const [first, second] = [
    await new OtherGuest(request).book(dates[0]!.slotId, { name: 'Frieda Erste' }),
    await new OtherGuest(request).book(dates[0]!.slotId, { name: 'Fritz Zweiter' }),
  ];
  const opened: string[] = [];
  page.on('request', (asked) => opened.push(`${asked.url()} ${asked.headers()['referer'] ?? ''}`));
  await visit(page, linkTo(first));
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(page.getByText('Frieda Erste')).toBeVisible();
  await expectAccessible(page);
  expect(page.url()).toMatch(/\/buchung$/);
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toMatch(
    /\d{6}/,
  );
  for (const address of opened)
    for (const secret of [first.number, first.pin]) expect(address).not.toContain(secret);

  await page.evaluate((link) => (location.href = link), linkTo(second));
  await expect(page.getByText('Fritz Zweiter')).toBeVisible();
  expect(page.url()).toMatch(/\/buchung$/);
  await page.reload();
  await expect(heading(page, 'Meine Buchung')).toBeVisible();
});

test('says calmly that a link no longer opens anything', async ({ page, request }) => {
  const { dates } = await anOffer();
  const proof = await new OtherGuest(request).book(dates[0]!.slotId);
  await visit(page, linkTo({ ...proof, pin: proof.pin === '111111' ? '222222' : '111111' }));
  await expect(page.getByText('Wir finden diese Buchung nicht')).toBeVisible();
  expect(page.url()).toMatch(/\/buchung$/);
});

test('a held place is taken by one tap, and a program that opens every link answers nothing', async ({
  page,
  request,
  somebodyElse,
  expectAccessible,
}) => {
  const offer = await anOffer({ places: 1 });
  const other = new OtherGuest(request);
  const taken = await other.book(offer.dates[0]!.slotId);
  const asked = await other.book(offer.dates[0]!.slotId, { promoteMe: false });
  await other.cancel(taken);

  expect((await request.get(linkTo(asked))).ok()).toBe(true);
  const scanner = await somebodyElse();
  await visit(scanner, linkTo(asked));
  await expect(heading(scanner, 'Ein Platz ist frei geworden')).toBeVisible();
  await scanner.close();

  await visit(page, linkTo(asked));
  await expect(page.getByText(/Wir halten ihn bis/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Platz nehmen' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(page.getByText('Der Platz gehört Ihnen.')).toBeVisible();
});

test('shortly before the start nothing is held: who waits takes what is open, by the same tap', async ({
  page,
  request,
}) => {
  const offer = await anOffer({ places: 1, inMinutes: 90 });
  const other = new OtherGuest(request);
  const taken = await other.book(offer.dates[0]!.slotId);
  const waits = await other.book(offer.dates[0]!.slotId, { promoteMe: false });
  await other.cancel(taken);
  await visit(page, linkTo(waits));
  await expect(page.getByText('Gerade ist ein Platz frei')).toBeVisible();
  await page.getByRole('button', { name: 'Platz nehmen' }).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
});
