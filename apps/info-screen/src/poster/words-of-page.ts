/** What stands on a page, as plain words: from the document, the language and the time; nothing is drawn here. */
import type { EntryPart, ScreenDocument, ScreenEntry, ScreenWords, SlideText } from '../screen-document.ts';
import { clockFace, dayFromNow, dayInWords, fill, timeInWords, timesInWords } from '../truth/local-time.ts';
import { freeTimes, isLiving, isOnNow, nextAfter } from '../truth/living.ts';
import type { Turn } from '../truth/turns.ts';

/** The instant for which a page is written. */
export interface Moment {
  now: number;
  /** Whether `now` is the time: else nothing is called today, and no clock is shown. */
  sure: boolean;
  /** When the server last said that all this is so. */
  heard: number;
}

/** A date as it is written, on a page or in a list. */
export interface DateWords {
  part: EntryPart;
  kind: string;
  /** "Fällt aus", "Ausgebucht – Warteliste", or nothing. */
  state: string;
  isCancelled: boolean;
  day: string;
  time: string;
  title: string;
  /** Of the title, with its direction. */
  language: string;
  direction: string;
  where: string;
  whereMore: string;
  places: string;
  /** Free times of a consultation. */
  times: string[];
}

export interface PageWords {
  language: string;
  direction: 'ltr' | 'rtl';
  /** "Stand: …", when it is older than ten minutes. */
  asOf: string;
  next: string;
  date: DateWords | null;
  slide: (SlideText & { direction: string }) | null;
}

const OLD = 10 * 60_000;
const DAY = 86_400_000;

/** The page of a turn, or null when it may not be shown (any longer). Without a turn, it is the empty one. */
export function wordsOfPage(
  document: ScreenDocument,
  turn: Turn | null,
  language: string,
  moment: Moment,
): PageWords | null {
  const { now, sure, heard } = moment;
  const entry = turn && turn.entry;
  const slide = turn && turn.slide;
  if (entry && !isLiving(entry, now)) return null;
  if (slide && !isOnNow(slide, now)) return null;
  const words = document.words[language]!;
  const next = nextAfter(document, entry, now);
  const slideText = slide && textIn(slide.texts, language);
  return {
    language,
    direction: words.direction,
    asOf: sure && now - heard < OLD ? '' : asOf(document, language, moment),
    next: next ? `${words.next}: ${nextInWords(document, next, language, moment)}` : '',
    date: entry && wordsOfDate(document, entry, language, moment),
    slide: slideText ? { ...slideText, direction: directionOf(document, slideText.language) } : null,
  };
}

/** A date in words. */
export function wordsOfDate(
  document: ScreenDocument,
  entry: ScreenEntry,
  language: string,
  moment: Moment,
): DateWords {
  const { now, sure } = moment;
  const words = document.words[language]!;
  const text = textIn(entry.texts, language);
  const isCancelled = entry.state === 'CANCELLED';
  const runs = sure && !isCancelled && entry.starts <= now;
  const times = entry.state === 'OPEN' ? freeTimes(entry, now).map((at) => clockFace(document, at)) : [];
  return {
    part: entry.part,
    kind: words.parts[entry.part],
    state: isCancelled ? words.cancelled : entry.state === 'FULL' ? words.full : '',
    isCancelled,
    day: runs ? words.now : dayOf(document, entry.starts, language, moment),
    time: runs
      ? timesInWords(document, words, entry.starts, entry.ends)
      : timeInWords(document, words, entry.starts),
    title: text.title,
    language: text.language,
    direction: directionOf(document, text.language),
    where: text.where || (entry.online ? words.online : ''),
    whereMore: text.whereMore,
    places: entry.state === 'OPEN' && times.length === 0 ? text.places : '',
    times,
  };
}

/** The language asked for, else any that is there: a checked document has one. */
const textIn = <T>(texts: Record<string, T>, language: string): T =>
  texts[language] || texts[Object.keys(texts)[0]!]!;

const directionOf = (document: ScreenDocument, language: string): string => {
  const words: ScreenWords | undefined = document.words[language];
  return words ? words.direction : 'auto';
};

const dayOf = (document: ScreenDocument, at: number, language: string, { now, sure }: Moment) =>
  sure ? dayFromNow(document, language, at, now) : dayInWords(document, language, at);

function nextInWords(document: ScreenDocument, entry: ScreenEntry, language: string, moment: Moment): string {
  const { day, time, title } = wordsOfDate(document, entry, language, moment);
  // Of days within a week, the weekday is enough; later, the time is left out.
  const isSoon = moment.sure && entry.starts - moment.now < 6 * DAY;
  return `${isSoon ? `${day.split(/[,،]/)[0]}, ${time}` : day}, ${title}`;
}

function asOf(document: ScreenDocument, language: string, moment: Moment): string {
  const words = document.words[language]!;
  return fill(words.asOf, {
    day: dayOf(document, moment.heard, language, moment),
    time: timeInWords(document, words, moment.heard),
  });
}
