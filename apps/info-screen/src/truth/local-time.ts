/** Days and times of the town, from what the document says about them: the player itself may know no time zones. */
import type { ScreenDocument, ScreenWords } from '../screen-document.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** An instant moved so that its UTC fields read as the town's local ones. */
export function localTime({ zone }: Pick<ScreenDocument, 'zone'>, at: number): Date {
  let offset = zone.length > 0 ? zone[0]![1] : 0;
  for (const [from, minutes] of zone) if (from <= at) offset = minutes;
  return new Date(at + offset * MINUTE);
}

const twoDigits = (number: number) => (number < 10 ? '0' : '') + number;

/** "14:05", in figures that every language of ours reads. */
export function clockFace(document: Pick<ScreenDocument, 'zone'>, at: number): string {
  const local = localTime(document, at);
  return `${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`;
}

/** "14:05 Uhr". */
export function timeInWords(document: ScreenDocument, words: ScreenWords, at: number): string {
  const [hour, minute] = clockFace(document, at).split(':');
  return words.time.replace('{h}', hour!).replace('{m}', minute!);
}

/** "14:05 bis 16:00 Uhr". */
export function timesInWords(document: ScreenDocument, words: ScreenWords, from: number, to: number): string {
  const [hour, minute] = clockFace(document, from).split(':');
  const [toHour, toMinute] = clockFace(document, to).split(':');
  return words.timeRange
    .replace('{h1}', hour!)
    .replace('{m1}', minute!)
    .replace('{h2}', toHour!)
    .replace('{m2}', toMinute!);
}

/** Days since 1970 by the town's calendar. */
const dayNumber = (document: Pick<ScreenDocument, 'zone'>, at: number) =>
  Math.floor(localTime(document, at).getTime() / DAY);

/** "Donnerstag, 26. November"; far away or long ago, where the document has no name, "26.11.2026". */
export function dayInWords(document: ScreenDocument, language: string, at: number): string {
  const names = document.days.names[language];
  const name = names && names[dayNumber(document, at) - Date.parse(document.days.first) / DAY];
  // A number stays with what it counts.
  if (name) return name.replace(/(\d\.?) /g, '$1\u00a0');
  const local = localTime(document, at);
  return `${local.getUTCDate()}.${local.getUTCMonth() + 1}.${local.getUTCFullYear()}`;
}

/** As above, but "Heute" and "Morgen" as seen at `now`. */
export function dayFromNow(document: ScreenDocument, language: string, at: number, now: number): string {
  const words = document.words[language]!;
  const away = dayNumber(document, at) - dayNumber(document, now);
  return away === 0 ? words.today : away === 1 ? words.tomorrow : dayInWords(document, language, at);
}
