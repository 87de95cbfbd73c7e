/** Hands that count what they do: each tap, each field filled and each choice is one interaction. */
import type { Locator, Page } from '@playwright/test';

export class Hands {
  private done = 0;

  /** Interactions so far. */
  get count(): number {
    return this.done;
  }

  async open(page: Page, address: string): Promise<void> {
    this.done++;
    await page.goto(address);
  }

  async tap(control: Locator): Promise<void> {
    this.done++;
    await control.click();
  }

  async fill(field: Locator, words: string): Promise<void> {
    this.done++;
    await field.fill(words);
  }
}
