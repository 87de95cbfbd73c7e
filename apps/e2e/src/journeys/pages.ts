/** Steps that several journeys share. */
import { expect, type Page } from '@playwright/test';
import type { JourneyOffer } from './an-offer.ts';
import type { Proof } from './other-guest.ts';

/** Until the page has woken up, typing would be lost. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Signs up for the first date of an offer from its page; number and PIN as they are shown. */
export async function bookedPlace(page: Page, offer: JourneyOffer, name = 'Mara'): Promise<Proof> {
  await page.goto(`/angebote/${offer.number}`);
  await hydrated(page);
  await page
    .getByRole('link', { name: /Dabei sein|Platz nehmen/ })
    .first()
    .click();
  await page.getByLabel('Ihr Name').fill(name);
  await page
    .getByTestId('sign-up')
    .getByRole('button', { name: /Dabei sein|Platz nehmen/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Ihr Platz ist gebucht' })).toBeVisible();
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
