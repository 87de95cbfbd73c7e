// A screen as text, 40 columns wide: for LED boards, tickers, terminals and whoever reads it aloud.
import type { ScreenDocument } from '../document/screen-document.ts';
import { type PlainEntry, PlainWords } from './plain-entries.ts';

export const COLUMNS = 40;
const MOST_ENTRIES = 40;

interface Asked {
  readonly now: number;
  /** When it was known to be so. */
  readonly trueAt: number;
}

/** All languages one after the other, each with its age. */
export function plainText(document: ScreenDocument, asked: Asked): string {
  const parts = document.screen.languages.map((language) => inLanguage(document, language, asked));
  return `${parts.join(`\n${'='.repeat(COLUMNS)}\n\n`)}`;
}

function inLanguage(document: ScreenDocument, language: string, { now, trueAt }: Asked): string {
  const plain = new PlainWords(document, language, now, trueAt);
  const { words } = plain;
  const { place } = document;
  const told = plain
    .parts(MOST_ENTRIES)
    .flatMap((part) =>
      part.part === 'SLIDES'
        ? part.slides.map(({ title, body, alt }) =>
            title + body === '' ? [alt] : [title, ...body.split('\n')],
          )
        : [[part.name], ...part.entries.map((entry) => linesOf(entry, words.number))],
    );
  const blocks = [
    [place.name, plain.asOf],
    ...(told.length > 0 ? told : [[words.emptyTitle, words.emptyText]]),
    [
      ...(words.openingHours === '' ? [] : [`${words.hours}: ${words.openingHours}`]),
      ...phoneLines(words.phone, place.phone, words.direction),
      place.url.replace(/^https?:\/\/|\/$/g, ''),
    ],
  ];
  const rule = '-'.repeat(COLUMNS);
  return `${blocks.map((lines) => lines.flatMap(wrapped).join('\n')).join(`\n${rule}\n`)}\n`;
}

/** Beside words from the right, boards would turn a number round: there it has a line of its own. */
export const phoneLines = (label: string, number: string, direction: string): string[] =>
  direction === 'rtl' ? [`${label}:`, number] : [`${label}: ${number}`];

function linesOf({ when, title, where, address, state, number }: PlainEntry, label: string): string[] {
  return [when, title, where, address, ...(state === '' ? [] : [`* ${state} *`]), `${label} ${number}`];
}

/** Hold words together or part them, and are not seen: a board shows boxes for them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Lines no wider than the board; words that are wider are cut. */
export function wrapped(told: string): string[] {
  const text = told.replace(UNSEEN, '');
  const lines: string[] = [];
  let line = '';
  // A blank that keeps two words together has no meaning where every line is short.
  for (const word of text.split(/[\s\u00a0\u2007\u202f]+/).flatMap(pieces)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

function pieces(word: string): string[] {
  if (widthOf(word) <= COLUMNS) return word === '' ? [] : [word];
  const cut = [''];
  for (const { segment } of graphemes.segment(word)) {
    if (widthOf(cut.at(-1)! + segment) > COLUMNS) cut.push('');
    cut[cut.length - 1] += segment;
  }
  return cut;
}

/** Marks and signs that stand on others or are not seen. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** East Asian letters, their wide forms, and pictures (Unicode TR 11: W and F). */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** In columns of a board with letters of one width. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text))
    width += NO_COLUMN.test(segment) ? 0 : TWO_COLUMNS.test(segment) ? 2 : 1;
  return width;
}
