/** Forced colours: whoever sets their own still sees what can be pressed, what is typed into, and where the focus is. */
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { formOf, PAGES, visit } from './pages.ts';
import type { Page } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'colours are the same on a phone');

test('everything that can be used is drawn, and so is the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const offer = await anOffer({ inDays: [2, 5] });
  for (const address of [...PAGES, `/angebote/${offer.number}`, formOf(offer)]) {
    await visit(page, address);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await undrawn(page), address).toEqual([]);
    expect(await unseenFocus(page), `focus on ${address}`).toEqual([]);
  }
});

/** Buttons and fields without an edge, and words in the colour of what lies behind them. */
function undrawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const boxes = document.querySelectorAll(
      'button:not([class*=tertiary]), .kern-btn--primary, .kern-btn--secondary, input, select, textarea',
    );
    const found: string[] = [];
    for (const box of boxes) {
      const { borderStyle, borderWidth, borderColor, backgroundColor, appearance } = getComputedStyle(box);
      // The browser draws these itself, in the colours that were chosen.
      if (box.matches('[type=checkbox], [type=radio]') && appearance === 'auto') continue;
      const { width, height } = box.getBoundingClientRect();
      const edge = borderStyle !== 'none' && parseFloat(borderWidth) > 0 && borderColor !== backgroundColor;
      const words = box.textContent.trim() !== '' || box.querySelector('svg') !== null;
      if (shows(box) && width > 2 && height > 2 && !edge && !words)
        found.push(`no edge: ${box.outerHTML.slice(0, 120)}`);
    }
    for (const drawing of document.querySelectorAll('a svg, button svg, summary svg')) {
      const { fill, stroke, color } = getComputedStyle(drawing);
      const behind = getComputedStyle(document.body).backgroundColor;
      if (shows(drawing) && [fill, stroke, color].every((each) => each === behind || each === 'none'))
        found.push(`not drawn: ${drawing.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/** Whatever takes the focus and shows no ring. */
function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ringed = (element: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    /** A field of the map has no box; its edge is drawn more strongly, in another colour than its ground. */
    const edged = (element: Element) => {
      const shape = element.querySelector(':scope > path');
      if (!shape) return false;
      const { stroke, strokeWidth, fill } = getComputedStyle(shape);
      return parseFloat(strokeWidth) >= 3 && stroke !== fill;
    };
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('a, button, input, select, summary')) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.focus({ focusVisible: true });
      if (document.activeElement !== control) continue;
      const labels = [...((control as HTMLInputElement).labels ?? [])];
      const seen = ringed(control) || ringed(control, '::after') || edged(control);
      if (!seen && !labels.some((label) => ringed(label))) found.push(control.outerHTML.slice(0, 120));
    }
    return found;
  });
}
