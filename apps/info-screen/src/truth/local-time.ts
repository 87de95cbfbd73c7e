/** Days and times of the town, from what the document says about them: the player itself may know no time zones. */
import type { ScreenDocument, ScreenWords } from '../screen-document.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

type Zoned = Pick<ScreenDocument, 'zone'>;

/** The town's clock as an ISO text, "2026-11-26T14:05:00.000Z", whose Z means nothing. */
function localIso({ zone }: Zoned, at: number): string {
  let offset = 0;
  zone.forEach(([from, minutes], index) => {
    if (!index || from <= at) offset = minutes;
  });
  return new Date(at + offset * MINUTE).toISOString();
}

/** Days since 1970 by the town's calendar. */
export const dayNumber = (document: Zoned, at: number) =>
  Date.parse(localIso(document, at).slice(0, 10)) / DAY;

/** "14:05", in figures that every language of ours reads. */
export const clockFace = (document: Zoned, at: number): string => localIso(document, at).slice(11, 16);

/** Writes values into the {places} of a pattern. */
export const fill = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/{(\w+)}/g, (place, name: string) => values[name] || place);

/** "14:05 Uhr". */
export const timeInWords = (document: Zoned, { time }: ScreenWords, at: number): string =>
  fillTimes(document, time, at, at);

/** "14:05 bis 16:00 Uhr". */
export const timesInWords = (document: Zoned, words: ScreenWords, from: number, to: number): string =>
  fillTimes(document, words.timeRange, from, to);

function fillTimes(document: Zoned, pattern: string, from: number, to: number): string {
  const [h, m] = clockFace(document, from).split(':') as [string, string];
  const [h2, m2] = clockFace(document, to).split(':') as [string, string];
  return fill(pattern, { h, m, h1: h, m1: m, h2, m2 });
}

/** "Donnerstag, 26. November"; far away or long ago, where the document has no name, "26.11.2026". */
export function dayInWords(document: ScreenDocument, language: string, at: number): string {
  const names = document.days.names[language];
  const name = names && names[dayNumber(document, at) - Date.parse(document.days.first) / DAY];
  // A number stays with what it counts.
  return name ? name.replace(/(\d\.?) /g, '$1\u00a0') : dayInFigures(document, at);
}

/** "26.11.2026". */
export const dayInFigures = (document: Zoned, at: number): string =>
  localIso(document, at).slice(0, 10).split('-').reverse().join('.');

/** As above, but "Heute" and "Morgen" as seen at `now`. */
export function dayFromNow(document: ScreenDocument, language: string, at: number, now: number): string {
  const words = document.words[language]!;
  const away = dayNumber(document, at) - dayNumber(document, now);
  return away === 0 ? words.today : away === 1 ? words.tomorrow : dayInWords(document, language, at);
}
