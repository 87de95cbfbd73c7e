/** What comes out of the printer: the words on each sheet and whether all of them can be read. */
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

interface Word {
  text: string;
  left: number;
  right: number;
  /** From the lower edge of the sheet, as everything in a PDF. */
  bottom: number;
  top: number;
}

/** Nothing is printed nearer to an edge: many printers can't. In points. */
const EDGE = 14;

/** A head of 72 mm prints on a roll of 80. */
const EDGE_OF_ROLL = 5;

/** Prints the page on A4 and finds every word whole on its sheet, none above another; the words of each sheet, `tight`. */
export async function printed(page: Page): Promise<string[]> {
  const file = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
  );
  const sheets: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const [, , width, height] = sheet.view as [number, number, number, number];
    expect(Math.abs(width - 595) + Math.abs(height - 842), 'A4 in points').toBeLessThan(4);
    const words = (await sheet.getTextContent()).items.flatMap((item) =>
      'str' in item ? [wordOf(item)] : [],
    );
    const outside = ({ left, right, bottom, top }: Word) =>
      left < EDGE || right > width - EDGE || bottom < EDGE || top > height - EDGE;
    expect(words.filter(outside), `cut off on sheet ${number}`).toEqual([]);
    expect(overlaps(words), `above each other on sheet ${number}`).toEqual([]);
    sheets.push(tight(words.map(({ text }) => text).join('')));
  }
  return sheets;
}

/** Prints the page on whatever paper it asks for: how wide that is, and the words of each sheet, `tight`. */
export async function slipOf(page: Page): Promise<{ millimetres: number; sheets: string[] }> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets: string[] = [];
  let width = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const [left, , right] = sheet.view as [number, number, number, number];
    width = Math.max(width, right - left);
    const words = (await sheet.getTextContent()).items.flatMap((item) =>
      'str' in item ? [wordOf(item)] : [],
    );
    expect(
      words.filter(({ right: end }) => end > right - 2 * EDGE_OF_ROLL),
      'cut off',
    ).toEqual([]);
    sheets.push(tight(words.map(({ text }) => text).join('')));
  }
  return { millimetres: Math.round((width / 72) * 25.4), sheets };
}

function wordOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Word {
  const [, , , size = 0, left = 0, base = 0] = transform;
  // Only the height of small letters: lines may stand close.
  return { text: str, left, right: left + width, bottom: base, top: base + size / 2 };
}

function overlaps(words: Word[]): string[] {
  const seen = words.filter(({ text }) => text.trim() !== '');
  return seen.flatMap((one, i) =>
    seen
      .slice(i + 1)
      // The invisible joiner after a dash has a width in the file, and none on paper.
      .filter((other) => common(one.left, one.right, other.left, other.right) > 4)
      .filter((other) => common(one.bottom, one.top, other.bottom, other.top) > 1)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Without blanks: where lines and parts of them end is the printer's business. */
export const tight = (text: string) => text.replace(/[\s\u2060\u00ad]+/g, '');

const common = (from: number, to: number, otherFrom: number, otherTo: number) =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
