/** For hands that tremble: nothing to press is smaller than WCAG 2.5.8 asks (24 px), and on touch what stands alone has 44 px. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { formOf, openFilters, PAGES, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

const CONSOLE = [
  '/team',
  '/team/angebote',
  '/team/angebote/neu',
  '/team/buchungen',
  '/team/anfragen',
  '/team/einsatzplan',
  '/team/mentoren',
  '/team/orte',
  '/team/kiosks',
  '/team/bildschirme',
  '/team/stadt',
  '/team/personen',
  '/team/organisationen',
  '/team/protokoll',
  '/team/konto',
];

test('everything in the portal', async ({ page, isMobile }) => {
  const offer = await anOffer({ inDays: [2, 5], kind: 'CONSULTATION', times: 4, places: 1 });
  const found: string[] = [];
  for (const address of [...PAGES, `/angebote/${offer.number}`, formOf(offer)]) {
    await visit(page, address);
    found.push(...(await tooSmall(page, isMobile)));
  }
  await visit(page, '/angebote?kinder=1');
  await openFilters(page);
  found.push(...(await tooSmall(page, isMobile)));
  expect(found).toEqual([]);
});

test('everything in the console', async ({ page, baseURL, isMobile }) => {
  await signInStaff(page.context(), baseURL!);
  const found: string[] = [];
  for (const address of CONSOLE) {
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    for (const part of await page.locator('main summary').all())
      if (await part.isVisible()) await part.click();
    found.push(...(await tooSmall(page, isMobile)));
  }
  expect(found).toEqual([]);
});

/** What is smaller than it must be. A link within a sentence may be as high as its line (2.5.8, "inline"). */
function tooSmall(page: Page, onTouch: boolean): Promise<string[]> {
  return page.evaluate((touched) => {
    const targets = document.querySelectorAll<HTMLElement>(
      ':is(a[href], button, input, select, textarea, summary, [role=tab], [role=option])',
    );
    const isInSentence = (target: HTMLElement) =>
      getComputedStyle(target).display === 'inline' &&
      [...(target.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
    return [...targets].flatMap((target) => {
      if (
        !target.checkVisibility({ visibilityProperty: true }) ||
        target.closest('.skip-link, .visually-hidden, svg')
      )
        return [];
      // Its whole card can be pressed.
      const card = target.matches('.card__link') ? [target.closest('.card')!] : [];
      const around = [target, ...card, ...((target as HTMLInputElement).labels ?? [])].map((each) =>
        each.getBoundingClientRect(),
      );
      const width = Math.max(...around.map((box) => box.width));
      const height = Math.max(...around.map((box) => box.height));
      if (width < 2 || height < 2 || isInSentence(target)) return [];
      const isButton = target.matches('button, summary, [role=tab], [class*=btn], [class*=tab]');
      const least = touched && isButton ? 44 : 24;
      const small = height < least - 0.5 || width < Math.min(least, 44) - 0.5;
      return small
        ? [
            `${location.pathname} ${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 110)}`,
          ]
        : [];
    });
  }, onTouch);
}
