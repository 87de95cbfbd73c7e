/** The mailbox of the product that runs for the journeys: what it sent to somebody, as they read it. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { someMark } from './never-twice.ts';

/** An address nobody else in the journeys has. */
export const someAddress = () => `gast.${someMark()}@ulm.example`;

/** Opens the newest letter to an address, waiting until it is there. @returns the letter in its frame */
export async function letterTo(page: Page, address: string, subject: RegExp): Promise<FrameLocator> {
  const entry = page.getByRole('listitem').filter({ hasText: address }).getByRole('link', { name: subject });
  await expect(async () => {
    await page.goto('/post');
    await expect(entry.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await entry.first().click();
  // With its style: what is pressed in the letter stays where it is.
  await page.waitForURL(/\/post\/./);
  return page.frameLocator('iframe');
}
