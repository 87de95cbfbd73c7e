// A screen as a page without a script, for players of any age: it asks for itself again each minute.
import type { ScreenDocument } from '../document/screen-document.ts';
import { inTurn } from './in-turn.ts';
import { type PlainEntry, type PlainPart, type PlainSlide, PlainWords } from './plain-entries.ts';
import { escaped } from '../../platform/http/escaped.ts';

/** What a window shows from a few metres; a page that nobody scrolls. */
const MOST_ENTRIES = 6;
export const REFRESH_SECONDS = 60;

interface Asked {
  readonly key: string;
  /** How often it was shown before. */
  readonly turn: number;
  readonly now: number;
  /** When it was known to be so. */
  readonly trueAt: number;
}

/**
 * In the language whose turn it is, with the slide whose turn it is, which stays until it was there in all languages.
 * Everything in it is escaped here.
 */
export function plainPage(document: ScreenDocument, { key, turn, now, trueAt }: Asked): string {
  const { languages, theme } = document.screen;
  const language = languages[turn % languages.length]!;
  const plain = new PlainWords(document, language, now, trueAt);
  const { words } = plain;
  const parts = plain.parts(MOST_ENTRIES);
  const slides = parts.flatMap((part) => (part.part === 'SLIDES' ? part.slides : []));
  const isAlone = parts.filter(({ part }) => part !== 'SLIDES').length === 1;
  const turns = languages.length * Math.max(1, weightOf(slides));
  const next = turns > 1 ? `?n=${(turn + 1) % turns}` : '';
  return page({
    ...{ language, direction: words.direction, theme, refresh: `/screen/${key}${next}` },
    title: document.place.name,
    body: [
      house(document, plain),
      ...parts.flatMap((part) =>
        part.part === 'SLIDES'
          ? [slide(slideOf(part.slides, Math.floor(turn / languages.length)))]
          : list(part, words.number, isAlone),
      ),
      ...(parts.length === 0 ? [nothing(words.emptyTitle, words.emptyText)] : []),
    ],
  });
}

/** In so many turns each slide comes as often as its weight says. */
function weightOf(slides: readonly PlainSlide[]): number {
  return slides.reduce((sum, { weight }) => sum + weight, 0);
}

function slideOf(slides: readonly PlainSlide[], turn: number): PlainSlide {
  const turns = inTurn(slides, ({ weight }) => weight);
  return turns.drop(turn % weightOf(slides)).next().value!;
}

interface Page {
  readonly language: string;
  readonly direction: string;
  readonly theme?: string;
  /** Asked for after a minute. */
  readonly refresh: string;
  readonly title: string;
  readonly body: readonly string[];
}

/** The frame of every plain page, also of one that says there is nothing. */
export function page({ language, direction, theme = 'LIGHT', refresh, title, body }: Page): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(language)}" dir="${direction}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="refresh" content="${REFRESH_SECONDS};url=${escaped(refresh)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="robots" content="noindex" />',
    `<title>${escaped(title)}</title><link rel="stylesheet" href="/screen/fonts.css" />`,
    '<link rel="stylesheet" href="/screen/plain.css" /></head>',
    `<body class="${theme.toLowerCase()}">`,
    ...body,
    '</body></html>',
    '',
  ].join('\n');
}

/** In the middle of a page that has nothing else. @param more marked up */
export function nothing(title: string, text: string, more = ''): string {
  const lines = [escaped(text), more].filter(Boolean).map((line) => `<p>${line}</p>`);
  return `<div class="nothing"><h2>${escaped(title)}</h2>\n${lines.join('\n')}</div>`;
}

/** A number runs from the left in every language. */
export const phoneLine = (label: string, number: string): string =>
  `${escaped(label)}: <bdi dir="ltr">${escaped(number)}</bdi>`;

function list(
  { name, entries }: Exclude<PlainPart, { part: 'SLIDES' }>,
  label: string,
  isAlone: boolean,
): string[] {
  const items = entries.map((entry) => item(entry, label));
  return [
    `<div class="part${isAlone ? ' alone' : ''}"><h2>${escaped(name)}</h2>`,
    '<ul>',
    ...items,
    '</ul></div>',
  ];
}

function item(entry: PlainEntry, label: string): string {
  const { when, title, language, where, address, state, mark, number } = entry;
  return [
    `<li class="${mark.toLowerCase()}"><p class="when">${escaped(when)}</p>`,
    `<h3 lang="${escaped(language)}" dir="auto">${escaped(title)}</h3>`,
    `<p><bdi>${escaped(where)}</bdi>${address && ` · <bdi>${escaped(address)}</bdi>`}</p>`,
    ...(state === '' ? [] : [`<p class="state">${escaped(state)}</p>`]),
    `<p class="number">${escaped(label)} <b dir="ltr">${escaped(number)}</b></p></li>`,
  ].join('');
}

function slide({ title, body, alt, language, picture }: PlainSlide): string {
  return [
    `<div class="slide" lang="${escaped(language)}" dir="auto">`,
    ...(title === '' ? [] : [`<h2>${escaped(title)}</h2>`]),
    ...(body === '' ? [] : [`<p class="body">${escaped(body)}</p>`]),
    ...(picture ? [`<img src="${escaped(new URL(picture.url).pathname)}" alt="${escaped(alt)}" />`] : []),
    '</div>',
  ].join('');
}

/** Above everything: nobody scrolls to it. */
function house({ place }: ScreenDocument, plain: PlainWords): string {
  const { phone, hours, openingHours } = plain.words;
  const lines = [
    ...(openingHours === '' ? [] : [escaped(`${hours}: ${openingHours}`)]),
    phoneLine(phone, place.phone),
    escaped(place.url.replace(/^https?:\/\/|\/$/g, '')),
  ];
  const told = lines.map((line) => `<span dir="auto">${line}</span>`).join(' · ');
  return [
    `<div class="house"><h1><bdi>${escaped(place.name)}</bdi></h1>`,
    `<p>${told}</p>`,
    `<p class="age">${escaped(plain.asOf)}</p></div>`,
  ].join('\n');
}

/** Blocks and sizes that browsers of fifteen years ago know as well. */
export const PLAIN_STYLES = `
html { font-size: 2.2vmin; font-size: max(17px, 2.2vmin); }
body { margin: 1rem 1.5rem; font-family: 'Fira Sans', 'Noto Sans Arabic', Arial, sans-serif; font-size: 22px; font-size: 1rem; line-height: 1.35; }
body.light { background: #fbfaf7; color: #16272b; }
body.dark, body.contrast { background: #10191b; color: #eef3f1; }
body.contrast { background: #000; color: #fff; }
h1 { margin: 0; font-size: 1.4em; }
h2, h3 { margin: 0; font-size: 1.2em; }
p { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5em 0; border-top: 2px solid; overflow-wrap: break-word; word-wrap: break-word; }
.when { font-weight: bold; font-size: 1.2em; }
.state { font-weight: bold; }
.cancelled .when, .cancelled h3 { text-decoration: line-through; }
.part, .slide { padding-bottom: 0.2em; }
.slide { padding-top: 0.5em; border-top: 2px solid; }
.slide .body { white-space: pre-line; }
.slide img { max-width: 100%; max-height: 30vh; }
@media (orientation: portrait) and (min-width: 700px) {
  html { font-size: 2.8vmin; }
}
@media (orientation: landscape), (min-width: 700px) {
  .part, .slide, .alone li { display: inline-block; width: 48%; margin-right: 1%; vertical-align: top; }
  .alone { width: auto; display: block; }
}
.house { padding-bottom: 0.5em; }
.age { font-size: 0.9em; }
.nothing { padding: 20vh 1em 0; text-align: center; font-size: 1.6em; }
.nothing p { margin-top: 0.5em; }
`.trimStart();
