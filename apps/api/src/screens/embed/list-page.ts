// A list of dates as a page that other sites frame: complete without a script, every link opens beside the site around it.
import { translatorFor } from '@mitnand/i18n';
import { createDates } from '@mitnand/i18n/dates';
import { directionOf, type Language } from '@mitnand/i18n/languages';
import type { ScreenDocument, ScreenEntry } from '../document/screen-document.ts';
import { escaped } from '../../platform/http/escaped.ts';
import type { PageTheme } from './list-wish.ts';

/** More belongs on our own pages, where it can be searched. */
export const MOST_SHOWN = 10;

export interface Look {
  readonly language: Language;
  readonly theme: PageTheme;
}

/** What is left to say where there is no list: whose pages these are, and where everything is. */
export interface Elsewhere {
  readonly town: string;
  readonly phone: string;
  /** Of our start page. */
  readonly url: string;
}

/** The list as a whole page; the document holds the language. */
export function listPage(document: ScreenDocument, look: Look, now: number): string {
  const { place, entries, zone } = document;
  const words = wordsIn(look.language);
  const list = entries.slice(0, MOST_SHOWN).map((entry) => line(entry, document, look.language));
  const body =
    list.length > 0 ? `<ul>${list.join('')}</ul>` : `<p>${words('screen.noOffers')}</p>${phone(place, look)}`;
  return page(
    place.name,
    `<h1 id="whose">${escaped(place.name)}</h1>${body}${more(place.url, look)}${asOf(onTheWall(now, zone), look)}`,
    look,
  );
}

/** Where there is nothing to list, or it can't be read just now: no error for those who visit the site around. */
export function calmPage(
  { town, phone: number, url }: Elsewhere,
  says: 'screen.noOffers' | 'embed.failed',
  look: Look,
): string {
  const words = wordsIn(look.language);
  const body = `<h1 id="whose">${escaped(town)}</h1><p>${words(says)}</p>${phone({ phone: number }, look)}${more(url, look)}`;
  return page(town, body, look);
}

function line(entry: ScreenEntry, { zone }: ScreenDocument, language: Language): string {
  const words = wordsIn(language);
  const text = entry.texts[language]!;
  const isOff = entry.state === 'CANCELLED';
  const stands = isOff
    ? words('screen.cancelled')
    : entry.state === 'FULL'
      ? words('screen.full')
      : escaped(text.places);
  const where = [text.where, text.whereMore].filter(Boolean).map(escaped).join(', ');
  return [
    `<li${isOff ? ' class="off"' : ''}>`,
    `<h2 lang="${text.language}" dir="${directionOf(text.language)}">${escaped(text.title)}</h2>`,
    `<p class="when">${whenOf(entry, zone, language)}</p>`,
    ...(where ? [`<p class="quiet">${where}</p>`] : []),
    ...(stands ? [`<p class="state">${stands}</p>`] : []),
    ...(entry.times.length > 0 && !isOff ? [`<p>${freeTimes(entry, zone, language)}</p>`] : []),
    ...(isOff ? [] : [signUp(entry, text.title, language)]),
    '</li>',
  ].join('');
}

/** Days by their date, never as “today”: a page that stays open must not begin to lie at midnight. */
function whenOf({ starts, ends }: ScreenEntry, zone: ScreenDocument['zone'], language: Language): string {
  const span = datesIn(language).span(onTheWall(starts, zone), onTheWall(ends, zone));
  return `<time datetime="${new Date(starts).toISOString()}">${escaped(span)}</time>`;
}

function freeTimes({ times }: ScreenEntry, zone: ScreenDocument['zone'], language: Language): string {
  const dates = datesIn(language);
  const said = times.map(({ starts }) => dates.time(onTheWall(starts, zone)));
  return `${wordsIn(language)('screen.freeTimes')}: ${escaped(said.join(', '))}`;
}

/** The moment at which a clock in UTC shows what the town's clock shows then. */
function onTheWall(moment: number, zone: ScreenDocument['zone']): number {
  const [, offset] = zone.findLast(([from]) => from <= moment) ?? zone[0] ?? [0, 0];
  return moment + offset * 60_000;
}

function signUp({ url }: ScreenEntry, title: string, language: Language): string {
  const words = wordsIn(language);
  const named = escaped(`${words('screen.signUp')}: ${title} (${words('embed.newTab')})`);
  return `<a class="sign-up" ${leadsTo(url, language)} aria-label="${named}">${words('screen.signUp')}</a>`;
}

function more(url: string, { language }: Look): string {
  const words = wordsIn(language);
  const named = escaped(`${words('screen.allOffers')} (${words('embed.newTab')})`);
  return `<p class="more"><a ${leadsTo(url, language)} aria-label="${named}">${words('screen.allOffers')}</a></p>`;
}

/** Where no script runs, the page stays as it came: then it says when that was. */
function asOf(now: number, { language }: Look): string {
  const dates = datesIn(language);
  const told = { day: dates.dayLong(dates.dateOf(now)), time: dates.time(now) };
  return `<noscript><p class="quiet">${escaped(wordsIn(language)('screen.asOf', told))}</p></noscript>`;
}

function phone({ phone: number }: { phone: string }, { language }: Look): string {
  if (!number) return '';
  const shown = `<bdi dir="ltr">${escaped(number)}</bdi>`;
  const link = `<a href="tel:${escaped(number.replace(/[^\d+]/g, ''))}">${shown}</a>`;
  return `<p>${wordsIn(language)('screen.phone')}: ${link}</p>`;
}

/** In a tab of its own: a form inside somebody else's page could be made to look like theirs. */
function leadsTo(url: string, language: Language): string {
  return `href="${escaped(`${url}?lang=${language}`)}" target="_blank" rel="noopener"`;
}

function page(title: string, body: string, { language, theme }: Look): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" data-theme="${theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)}</title><link rel="stylesheet" href="/embed/offers.css"><script src="/embed/height.js" defer></script></head>
<body><main aria-labelledby="whose">${body}</main></body></html>
`;
}

const wordsIn = translatorFor;
const datesIn = (language: Language) => createDates(translatorFor(language), 'UTC');
