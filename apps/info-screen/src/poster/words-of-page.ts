/** What stands on a page, as plain words: from the document, the language and the time; nothing is drawn here. */
import type {
  EntryPart,
  EntryText,
  Qr,
  ScreenDocument,
  ScreenEntry,
  ScreenSlide,
  SlideText,
} from '../screen-document.ts';
import {
  clockFace,
  dayFromNow,
  dayInFigures,
  dayInWords,
  dayNumber,
  fill,
  timeInWords,
  timesInWords,
} from '../truth/local-time.ts';
import { freeTimes, isLiving, isOnNow, nextAfter } from '../truth/living.ts';

/** The instant for which a page is written. */
export interface Moment {
  now: number;
  /** Whether `now` is the time: else nothing is called today, and no clock is shown. */
  sure: boolean;
  /** When the server last said that all this is so. */
  heard: number;
}

/** A date as it is written, on a page or in a list. */
export interface DateWords extends EntryText {
  part: EntryPart;
  kind: string;
  /** "Fällt aus", "Ausgebucht – Warteliste", or nothing. */
  state: string;
  isCancelled: boolean;
  day: string;
  time: string;
  /** Free times of a consultation. */
  times: string[];
  number: string;
  qr: Qr;
}

export interface SlideWords extends SlideText {
  picture: ScreenSlide['picture'];
}

export interface PageWords {
  language: string;
  direction: 'ltr' | 'rtl';
  /** "Stand: …" when all this is older than ten minutes: stands in place of `line`, and is never cut. */
  old: string;
  /** What comes next or whom to call. */
  line: string;
  date: DateWords | undefined;
  slide: SlideWords | undefined;
}

const OLD = 10 * 60_000;
const DAY = 86_400_000;

/**
 * The page of the date or slide `id`, or null when it may not be shown (any longer). Without one, it is the empty page.
 * @param calls says whom to call instead of what comes next, for those who have nothing to scan with; the empty page says so itself
 */
export function wordsOfPage(
  document: ScreenDocument,
  id: string | null,
  language: string,
  moment: Moment,
  calls?: boolean,
): PageWords | null {
  const { now } = moment;
  const entry = document.entries.filter((one) => one.id === id && isLiving(one, now))[0];
  const slide = document.slides.filter((one) => one.id === id && isOnNow(one, now))[0];
  if (id !== null && !entry && !slide) return null;
  const next = nextAfter(document, entry, now);
  const { direction, next: label } = document.words[language]!;
  return {
    language,
    direction,
    old: asOf(document, language, moment),
    line:
      (calls && id && callInWords(document, language)) ||
      (next ? `${label}: ${nextInWords(document, next, language, moment)}` : ''),
    date: entry && wordsOfDate(document, entry, language, moment),
    slide: slide && { ...textIn(slide.texts, language), picture: slide.picture },
  };
}

/** "Telefon 0731 161 5170", of one piece and from the left in every language; nothing where there is none. */
export const callInWords = ({ place, words }: ScreenDocument, language: string): string =>
  place.phone && `${words[language]!.phone} \u2066${place.phone.replace(/ /g, '\u00a0')}\u2069`;

/** A date in words. */
export function wordsOfDate(
  document: ScreenDocument,
  entry: ScreenEntry,
  language: string,
  moment: Moment,
): DateWords {
  const { now, sure } = moment;
  const { part, starts, state, number, qr } = entry;
  const words = document.words[language]!;
  const text = textIn(entry.texts, language);
  const isCancelled = state === 'CANCELLED';
  const isOpen = state === 'OPEN';
  const runs = sure && !isCancelled && starts <= now;
  const times = isOpen ? freeTimes(entry, now).map((at) => clockFace(document, at)) : [];
  return {
    ...text,
    part,
    number,
    qr,
    times,
    isCancelled,
    kind: words.parts[part],
    state: isCancelled ? words.cancelled : isOpen ? '' : words.full,
    day: runs
      ? words.now
      : sure
        ? dayFromNow(document, language, starts, now)
        : dayInWords(document, language, starts),
    time: runs ? timesInWords(document, words, starts, entry.ends) : timeInWords(document, words, starts),
    where: text.where || (entry.online ? words.online : ''),
    places: isOpen && !times[0] ? text.places : '',
  };
}

/** The language asked for, else any that is there: a checked document has one. */
const textIn = <T>(texts: Record<string, T>, language: string): T =>
  texts[language] || texts[Object.keys(texts)[0]!]!;

function nextInWords(document: ScreenDocument, entry: ScreenEntry, language: string, moment: Moment): string {
  const { day, time, title } = wordsOfDate(document, entry, language, moment);
  // Of days within a week, the weekday is enough; later, the time is left out.
  const isSoon = moment.sure && entry.starts - moment.now < 6 * DAY;
  return `${isSoon ? `${day.split(/[,،]/)[0]}, ${time}` : day}, \u2068${title}\u2069`;
}

/** "Stand: Heute, 12:50 Uhr", of another day "Stand: 22.11.2026, …", which is short; or nothing while it is not older than ten minutes. */
export function asOf(document: ScreenDocument, language: string, moment: Moment): string {
  const words = document.words[language]!;
  if (moment.sure && moment.now - moment.heard < OLD) return '';
  return fill(words.asOf, {
    day:
      moment.sure && dayNumber(document, moment.heard) === dayNumber(document, moment.now)
        ? words.today
        : dayInFigures(document, moment.heard),
    time: timeInWords(document, words, moment.heard),
  });
}
