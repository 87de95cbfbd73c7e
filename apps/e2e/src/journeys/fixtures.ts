/** What every journey starts from: a guard on the hosts a page may reach, an own source address, and a check with axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { someSource } from './never-twice.ts';
import { refuseStrangers } from './strangers.ts';

interface Fixtures {
  /** Hosts beside the product's own that pages of this journey may reach; default none. */
  friends: string[];
  /** Addresses on other hosts that a page asked for; at the end of a journey there must be none. */
  strangers: string[];
  /** A page in the browser of a second person, who comes from an address of their own. */
  somebodyElse: () => Promise<Page>;
  /** Finds no violation of WCAG 2.2 A and AA (and of axe's best practices) on the page as it stands, light and dark. */
  expectAccessible: (page: Page) => Promise<void>;
}

/** Playwright's `test` with our guards; every journey imports it from here. */
export const test = base.extend<Fixtures>({
  friends: [[], { option: true }],

  // Each journey comes from an address of its own, as people do, so that limits meant for one do not hit another.
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someSource() }),

  strangers: async ({}, use) => {
    const strangers: string[] = [];
    await use(strangers);
    expect(strangers, 'requests to other hosts').toEqual([]);
  },

  context: async ({ context, baseURL, friends, strangers }, use) => {
    await refuseStrangers(context, [new URL(baseURL!).host, ...friends], strangers);
    await use(context);
  },

  somebodyElse: async ({ browser, baseURL, friends, strangers }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': someSource() } });
      contexts.push(context);
      await refuseStrangers(context, [new URL(baseURL!).host, ...friends], strangers);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  expectAccessible: async ({}, use) => {
    await use(async (page) => {
      await expectNoViolation(page, (axe) => axe.withTags(STANDARDS));
      await page.emulateMedia({ colorScheme: 'dark' });
      // Half-way between two colours there is no contrast to judge.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await expectNoViolation(page, (axe) => axe.withRules(ABOUT_COLOUR));
      await page.emulateMedia({ colorScheme: 'light' });
    });
  },
});

export { expect };

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Nothing else differs between light and dark. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

async function expectNoViolation(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
