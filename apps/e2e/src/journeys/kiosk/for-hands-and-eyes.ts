/** What PRODUCT.md K3 asks of each page of the kiosk, measured as it is drawn; and axe with the contrast of AAA. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** In px: 20 mm on the screens in question, and what eyes of 80 read. */
const TARGET = 80;
const TEXT = 32;
const LARGER_TEXT = 42;
/** Also for text that is large, where AAA asks for less. */
const CONTRAST = 7;

/** Targets, text, the half in which one touches (upright only), nothing cut off; and no violation, contrast of AAA among it. */
export async function expectForEverybody(page: Page, { larger = false } = {}): Promise<void> {
  const found = await page.evaluate(measure, {
    target: TARGET,
    text: larger ? LARGER_TEXT : TEXT,
    contrast: CONTRAST,
  });
  expect(found, `on „${await page.title()}“`).toEqual([]);
  const axe = new AxeBuilder({ page }).options({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  const where = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
  expect(where, `axe on „${await page.title()}“`).toEqual([]);
}

interface Goals {
  target: number;
  text: number;
  contrast: number;
}

/** Runs in the page. */
function measure({ target, text, contrast }: Goals): string[] {
  const found: string[] = [];
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden, [aria-hidden="true"]');
  const named = (element: Element) => `${element.tagName} „${element.textContent.trim().slice(0, 40)}“`;

  const barAt = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
  for (const control of document.querySelectorAll('button, a[href], input, select, textarea')) {
    if (!isSeen(control)) continue;
    const { width, height, top, bottom, left, right } = control.getBoundingClientRect();
    if (width < target || height < target)
      found.push(`${named(control)} is only ${Math.round(width)}×${Math.round(height)}`);
    // A field shows what the keys below it write; nobody has to touch it.
    if (innerHeight > innerWidth && !control.matches('input') && top < innerHeight / 2 - 1)
      found.push(`${named(control)} lies too high: ${Math.round(top)}`);
    if (!control.closest('.bar, dialog') && bottom > barAt + 1)
      found.push(`${named(control)} is hidden by the bar`);
    if (left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      found.push(`${named(control)} is cut off`);
    if (control.scrollWidth > control.clientWidth + 1 || control.scrollHeight > control.clientHeight + 1)
      found.push(`${named(control)} does not hold its words`);
  }

  const walker = document.createTreeWalker(document.querySelector('.kiosk')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent!.trim() || !isSeen(element)) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < text) found.push(`${named(element)} has ${size} px`);
    const ratio = contrastOf(colourOf(element, 'color'), groundOf(element));
    if (ratio < contrast) found.push(`${named(element)} has a contrast of ${ratio.toFixed(1)}:1`);
  }
  return found;

  /** `rgb(8 64 74)`, `color(srgb 0.03 0.25 0.29)`, each with its opacity. */
  function colourOf(element: Element, property: 'color' | 'backgroundColor') {
    const value = getComputedStyle(element)[property];
    const [r = 0, g = 0, b = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
    const scale = value.startsWith('color(') ? 1 : 255;
    return { channels: [r / scale, g / scale, b / scale], alpha };
  }
  function groundOf(element: Element): ReturnType<typeof colourOf> {
    const own = colourOf(element, 'backgroundColor');
    return own.alpha === 0 && element.parentElement ? groundOf(element.parentElement) : own;
  }
  /** Relative luminance, WCAG 2.2. */
  function luminance({ channels }: ReturnType<typeof colourOf>): number {
    const [r = 0, g = 0, b = 0] = channels.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrastOf(front: ReturnType<typeof colourOf>, ground: ReturnType<typeof colourOf>): number {
    const [lighter = 0, darker = 0] = [luminance(front), luminance(ground)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  }
}
