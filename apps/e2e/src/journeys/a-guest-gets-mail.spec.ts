/** Whoever gives an e-mail address hears at once, finds back by the letter, has lost numbers sent again, and says whose it is. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { letterTo, someAddress } from './mailbox.ts';
import { OtherGuest, someNumber } from './other-guest.ts';
import { formOf, heading, hydrated, sendButton, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('is told what comes, gets it, and opens the booking from the letter', async ({
  page,
  context,
  expectAccessible,
}) => {
  const offer = await anOffer({ title: 'Vorlesen am Nachmittag' });
  const email = someAddress();
  await visit(page, formOf(offer));
  await page.getByLabel('Ihr Name').fill('Mara');
  await expect(page.getByText('Per E-⁠Mail kommen Bestätigung und Erinnerung.')).toBeVisible();
  await page.getByLabel('E-⁠Mail').fill(email);
  await sendButton(page).click();
  await expect(page.getByText('Gleich kommt eine E-⁠Mail mit allen Angaben')).toBeVisible();
  await expect(page.getByText('Vor dem Termin erinnern wir Sie.')).toBeVisible();
  await expectAccessible(page);

  const letter = await letterTo(page, email, /Ihr Platz ist gebucht/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vorlesen am Nachmittag');
  const opening = context.waitForEvent('page');
  await letter.getByRole('link', { name: 'Buchung ansehen oder ändern' }).click();
  const booking = await opening;
  await expect(heading(booking, 'Ihr Platz ist gebucht')).toBeVisible();
  await expect(booking).toHaveURL(/\/buchung$/);
});

test('says by a tap that the address is theirs, and may then book more than three dates', async ({
  page,
  context,
  request,
  expectAccessible,
}) => {
  const { dates } = await anOffer({ inDays: [4, 5, 6, 7] });
  const email = someAddress();
  const other = new OtherGuest(request);
  for (const { slotId } of dates.slice(0, 3)) await other.book(slotId, { email });
  const letter = await letterTo(page, email, /Ihr Platz ist gebucht/);
  const link = letter.getByRole('link', { name: 'Adresse bestätigen' });
  const address = (await link.getAttribute('href'))!;
  expect((await request.get(address)).ok()).toBe(true);
  const opening = context.waitForEvent('page');
  await link.click();
  const confirming = await opening;
  await expect(heading(confirming, 'E-⁠Mail-Adresse bestätigen')).toBeVisible();
  await expect(confirming).toHaveURL(/\/adresse-bestaetigen$/);
  await expectAccessible(confirming);
  await confirming.getByRole('button', { name: 'Adresse bestätigen' }).click();
  await expect(heading(confirming, 'Ihre Adresse ist bestätigt')).toBeFocused();
  await other.book(dates[3]!.slotId, { email });

  await visit(page, '/adresse-bestaetigen#nicht.von.uns');
  await page.getByRole('button', { name: 'Adresse bestätigen' }).click();
  await expect(heading(page, 'Dieser Link gilt nicht mehr')).toBeVisible();
  await expectAccessible(page);
});

const askForLost = async (page: Page, typed: string) => {
  await visit(page, '/buchung');
  await page.getByText('Nummer oder PIN verloren?').click();
  await page.getByLabel('Ihre E-⁠Mail-Adresse oder Telefonnummer').fill(typed);
  await page.getByRole('button', { name: 'Nummer und PIN anfordern' }).click();
};

test('has a lost number sent again, and hears the same when nobody is known', async ({
  page,
  request,
  expectAccessible,
}) => {
  const { dates } = await anOffer();
  const email = someAddress();
  const { number } = await new OtherGuest(request).book(dates[0]!.slotId, { email });
  for (const typed of ['niemand', email, someAddress()]) {
    await askForLost(page, typed);
    const sent = page.getByText('Bitte sehen Sie in Ihr Postfach');
    if (typed === 'niemand') {
      await expect(page.getByText('Bitte prüfen Sie die Angabe')).toBeVisible();
      await expectAccessible(page);
    } else await expect(sent).toBeVisible();
  }
  await expectAccessible(page);
  const letter = await letterTo(page, email, /Nummer und PIN Ihrer Buchungen/);
  const grouped = number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
  await expect(letter.getByText(grouped)).toBeVisible();
});

test('who lost a number and gave only a phone is called, and hears the same when nobody is known', async ({
  page,
  context,
  request,
  baseURL,
  expectAccessible,
}) => {
  const { dates, title } = await anOffer();
  const phone = someNumber();
  await new OtherGuest(request).book(dates[0]!.slotId, { phone: phone.typed });
  for (const typed of [someNumber().typed, phone.typed]) {
    await askForLost(page, typed);
    await expect(
      page.getByText('Haben wir zu dieser Nummer kommende Termine, rufen wir Sie an'),
    ).toBeVisible();
  }
  await expectAccessible(page);
  await signInStaff(context, baseURL!);
  await page.goto('/team');
  await hydrated(page);
  const entry = page.getByRole('complementary').getByRole('listitem').filter({ hasText: title });
  await expect(entry.getByText('Nummer und PIN verloren')).toBeVisible();
  await expect(entry.getByText('Bei der Buchung stehen die Nummer')).toBeVisible();
  await expectAccessible(page);
});

test('with a telephone number alone is told that somebody calls, and without any to look again', async ({
  page,
}) => {
  const offer = await anOffer();
  await visit(page, formOf(offer));
  await page.getByLabel('Ihr Name').fill('Ruth');
  await page.getByLabel('Telefon').first().fill(someNumber().typed);
  await sendButton(page).click();
  await expect(page.getByText('Wir rufen Sie an, wenn sich etwas ändert.')).toBeVisible();
  await page.getByRole('button', { name: 'Noch einen Platz buchen' }).click();
  await page.getByLabel('Ihr Name').fill('Ohne Alles');
  await sendButton(page).click();
  await expect(page.getByText('Wir haben weder E-⁠Mail noch Telefon von Ihnen.')).toBeVisible();
});
