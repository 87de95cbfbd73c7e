/** What every journey starts from: a guard on the hosts a page may reach, an own source address, and a check with axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Fixtures {
  /** Opens an address and waits until the page has woken up: what is typed before would be lost. */
  openPage: (page: Page, address: string) => Promise<void>;
  /** Finds no violation of WCAG 2.2 A and AA (and of axe's best practices) on the page as it stands. */
  expectAccessible: (page: Page) => Promise<void>;
}

/** Playwright's `test` with our guards; every journey imports it from here. */
export const test = base.extend<Fixtures>({
  // Each journey comes from an address of its own, as people do, so that limits meant for one do not hit another.
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someAddress() }),

  context: async ({ context, baseURL }, use) => {
    const strangers = await refuseStrangers(context, new URL(baseURL!).host);
    await use(context);
    expect(strangers, 'requests to other hosts').toEqual([]);
  },

  openPage: async ({}, use) => {
    await use(async (page, address) => {
      await page.goto(address);
      await expect(page.locator('html[data-ready]')).toBeAttached();
    });
  },

  expectAccessible: async ({}, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map((node) => node.html),
      }));
      expect(found, `axe on ${page.url()}`).toEqual([]);
    });
  },
});

export { expect };

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Stops every request to another host and notes it; the list fills while the journey runs. */
async function refuseStrangers(context: BrowserContext, host: string): Promise<string[]> {
  const strangers: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== host,
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  return strangers;
}

/** From 198.18.0.0/15, which RFC 2544 keeps for tests. */
function someAddress(): string {
  const part = () => Math.floor(Math.random() * 256);
  return `198.18.${part()}.${part()}`;
}
