/** Steps that several journeys share. */
import { expect, type Page } from '@playwright/test';
import type { JourneyDate, JourneyOffer } from './an-offer.ts';
import type { Proof } from './other-guest.ts';

/** Every page of the portal that needs no offer or booking of its own. */
export const PAGES = [
  '/',
  '/angebote',
  '/angebote?art=hilfe',
  '/angebote?ansicht=woche',
  '/angebote?ansicht=karte',
  '/buchung',
  '/adresse-bestaetigen',
  '/meine-termine',
  '/kontakt',
  '/hilfe',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/gebaerdensprache',
  '/rueckmeldung?seite=/angebote',
  '/gibt-es-nicht',
  '/angebote/99999',
];

/** Opens an address and waits until the page has woken up: what is typed before would be lost. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** The address of the form for a date (the first one) of an offer. */
export function formOf(
  { number, dates }: JourneyOffer,
  { occurrenceId, slotId }: JourneyDate = dates[0]!,
): string {
  return `/angebote/${number}/anmelden?termin=${occurrenceId}&platz=${slotId}`;
}

/** The button at the end of the form, whatever it is called just now. */
export const sendButton = (page: Page) => page.getByTestId('sign-up').locator('button[type=submit]');

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Signs up for the first date of an offer; number and PIN as they are shown. */
export async function bookedPlace(page: Page, offer: JourneyOffer): Promise<Proof> {
  await visit(page, formOf(offer));
  await page.getByLabel('Ihr Name').fill('Mara');
  await sendButton(page).click();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  return shownProof(page);
}

/** Number (123 456 789) and PIN (123 456) on the page. */
export async function shownProof(page: Page): Promise<Proof> {
  const [number, pin] = (await page.locator('.codes dd').allTextContents()).map((text) =>
    text.replace(/\s/g, ' '),
  );
  expect(number).toMatch(/^[1-9]\d\d \d{3} \d{3}$/);
  expect(pin).toMatch(/^\d{3} \d{3}$/);
  return { number: number!, pin: pin! };
}

/** Looks a booking up as it is written on a slip. */
export async function lookUp(page: Page, { number, pin }: Proof): Promise<void> {
  await visit(page, '/buchung');
  await page.getByLabel('Nummer', { exact: true }).fill(number);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Buchung anzeigen' }).click();
}

/** Nothing is cut off or has to be scrolled sideways, in either direction of writing. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const direction of ['rtl', 'ltr']) {
    const [needed, given] = await page.evaluate((dir) => {
      document.documentElement.dir = dir;
      const { scrollWidth, clientWidth } = document.documentElement;
      return [Math.max(scrollWidth, document.body.scrollWidth), clientWidth];
    }, direction);
    expect(needed, `${page.url()} ${direction}`).toBeLessThanOrEqual(given);
  }
}

/** At a desk the filters stand open beside the list; on a phone they wait behind one line. */
export async function openFilters(page: Page): Promise<void> {
  if (page.viewportSize()!.width < 1024) await page.getByText('Mehr Filter').click();
}
