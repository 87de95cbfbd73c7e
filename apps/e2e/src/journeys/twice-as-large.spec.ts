/** For weak eyes: zoomed to 200 %, or with letters twice as large, everything is there and nothing lies above it. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, formOf, PAGES, visit } from './pages.ts';
import type { Page } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'a phone is narrower anyway');

const shown = async () => {
  const offer = await anOffer({ inDays: [2, 5] });
  return [...PAGES, `/angebote/${offer.number}`, formOf(offer)];
};

test('at 200 % nothing scrolls sideways, and what is pressed is not covered', async ({
  browser,
  baseURL,
}) => {
  // What a browser does to a window of 1280 × 800 when one zooms.
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const address of await shown()) {
    await visit(page, address);
    expect(await covered(page), address).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
  await context.close();
});

test('letters grow with those of the browser, and have room', async ({ page }) => {
  const size = () =>
    page
      .locator('main p')
      .first()
      .evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  await visit(page, '/hilfe');
  const usual = await size();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await visit(page, '/hilfe');
  expect(await size()).toBeGreaterThanOrEqual(usual * 1.9);
  for (const address of await shown()) {
    await visit(page, address);
    expect(await covered(page), address).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
});

/** Links, buttons and fields that, scrolled to the middle of the window, lie below something else. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)');
    return [...controls].flatMap((control) => {
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = control.getClientRects()[0];
      if (!box || box.width < 2 || box.height < 2 || !control.checkVisibility({ visibilityProperty: true }))
        return [];
      const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const labels = [...((control as HTMLInputElement).labels ?? [])];
      const card = control.closest('article');
      const free = above !== null && [control, ...labels, card].some((each) => each?.contains(above));
      return free ? [] : [control.outerHTML.slice(0, 120)];
    });
  });
}
