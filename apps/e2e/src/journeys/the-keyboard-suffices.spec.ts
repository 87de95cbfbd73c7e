/** With the keyboard alone: one always sees where one is, and nothing lies above it. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './pages.ts';

interface Focus {
  label: string;
  tag: string;
  /** Nothing else is drawn above its middle. */
  uncovered: boolean;
  /** It, or what it draws over its card or label, has an outline. */
  ringed: boolean;
}

/** Where the focus is; null at the end of the page. */
function focus(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    if (element === document.body) return null;
    const { left, top, width, height } = element.getClientRects()[0]!;
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const labels = [...(element.labels ?? [])];
    const outlined = (each: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    return {
      label: (labels[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).trim(),
      tag: element.tagName.toLowerCase(),
      uncovered: above !== null && [element, ...labels].some((each) => each.contains(above)),
      ringed: outlined(element) || outlined(element, '::after') || labels.some((each) => outlined(each)),
    };
  });
}

/** Presses the key until something with this name has the focus, or to the end of the page without one. */
async function tab(page: Page, to: { name?: string; tag?: string; key?: string } = {}): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(to.key ?? 'Tab');
    const at = await focus(page);
    if (!at) break;
    expect(at, `focus on ${at.tag} ${at.label}`).toMatchObject({ uncovered: true, ringed: true });
    if (to.name && at.label.startsWith(to.name) && (to.tag ?? at.tag) === at.tag) return;
  }
  if (to.name) throw new Error(`${to.name} can't be reached with Tab`);
}

test('signs up with the keyboard alone', async ({ page }) => {
  const { number } = await anOffer();
  await visit(page, `/angebote/${number}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tab(page, { name: 'Dabei sein' });
  await page.keyboard.press('Enter');
  await page.getByLabel('Ihr Name').waitFor();
  await tab(page, { name: 'Ihr Name' });
  await page.keyboard.type('Nur Tasten');
  await tab(page, { name: 'Ich bin unter 18' });
  await tab(page, { name: 'Dabei sein', tag: 'button' });
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeFocused();
  await tab(page, { name: 'In den Kalender' });
});

test('walks through the long pages forth and back and always sees where the focus is', async ({ page }) => {
  const { number } = await anOffer({ inDays: [2, 3, 4, 5, 6, 7] });
  for (const address of ['/', '/angebote', `/angebote/${number}`]) {
    await visit(page, address);
    await tab(page);
    await page.locator('footer a').last().focus();
    await tab(page, { key: 'Shift+Tab', name: 'Zum Inhalt' });
  }
});
