// Reads a question: parts of town, times and wishes become filters, the rest words with their meanings.
import type { Asked, Meanings } from '../meanings/meanings.ts';
import { slipsAllowed, slipsBetween } from '../words/spelling.ts';
import { LONGEST_TIME, mentionsOf, type TimeInWords, timeMeantBy, timeOfWords } from './times-in-words.ts';
import { aboutAnyOffer, fillers } from '../words/word-lists.ts';
import { LONGEST_WISH, type WishFilter, wishOfWords } from './wishes-in-words.ts';
import { type Word, wordsOfText } from '../words/words-of-text.ts';

const MOST_WORDS = 12;
/** Of a wish: the word itself, or compounds of its kind; what only means about the same says nothing of it. */
const SAID_SO = 0.7;

/** A part of town as the question sees it. */
export interface NamedDistrict {
  readonly id: string;
  readonly name: string;
}

/** Words that were understood as a filter. */
export interface Understood {
  /** As they were typed, with what belongs to them: `am Wochenende`. */
  readonly words: string;
  readonly district?: NamedDistrict;
  readonly time?: TimeInWords;
  /** What was mistyped, and what was meant by it. */
  readonly slip?: { readonly typed: string; readonly meant: string };
  readonly wish?: WishFilter;
  /** Offers that say so in words fit as well. */
  readonly mention: Asked;
}

export interface Question {
  readonly asked: readonly Asked[];
  readonly understood: readonly Understood[];
}

/** What a question is read with. */
export interface Reading {
  readonly meanings: Meanings;
  readonly phraseAt: (stems: readonly string[], start: number) => number;
  readonly isWord: (stem: string) => boolean;
  /** The stem that was probably meant by one that is no word. */
  readonly meantBy: (stem: string) => string | undefined;
  readonly districts: readonly NamedDistrict[];
  readonly townName: string;
}

/** Everything a text asks for. `literal`: nothing is taken for a filter. */
export function readQuestion(text: string, literal: boolean, reading: Reading): Question {
  const all = wordsOfText(text).slice(0, MOST_WORDS);
  const { understood, rest, also } = literal
    ? { understood: [], rest: all, also: [] }
    : takeFilters(all, reading);
  // What may be a filter or a word is a word beside others; alone it is the filter.
  const isFilterAlone = rest.every(({ folded }) => fillers.has(folded));
  const asked = isFilterAlone && understood.length > 0 ? [] : askedOf([...rest, ...also], reading);
  return { understood, asked };
}

interface Read {
  readonly understood: Understood[];
  readonly rest: Word[];
  /** Words of filters that are looked for too. */
  readonly also: Word[];
}

function takeFilters(words: readonly Word[], reading: Reading): Read {
  const understood: Understood[] = [];
  const rest: Word[] = [];
  const also: Word[] = [];
  for (let at = 0; at < words.length;) {
    const found = timeAt(words, at, reading) ?? wishAt(words, at, reading) ?? districtAt(words, at, reading);
    if (!found) {
      rest.push(words[at]!);
      at++;
      continue;
    }
    const before = [];
    while (rest.length > 0 && fillers.has(rest.at(-1)!.folded) && before.length < 2)
      before.unshift(rest.pop()!.typed);
    understood.push({ ...found.understood, words: [...before, found.understood.words].join(' ') });
    if (found.isAlsoAsked) also.push(...words.slice(at, at + found.length));
    at += found.length;
  }
  return { understood, rest, also };
}

interface Taken {
  readonly understood: Understood;
  readonly length: number;
  readonly isAlsoAsked?: boolean;
}

function wishAt(words: readonly Word[], at: number, { meanings }: Reading): Taken | undefined {
  for (let length = LONGEST_WISH; length > 0; length--) {
    const some = words.slice(at, at + length);
    const found = some.length === length ? wishOfWords(some.map(({ folded }) => folded)) : undefined;
    if (!found) continue;
    const { filter: wish, mentions, isAlsoAsked } = found;
    const mention = mentionOf(mentions, meanings, SAID_SO);
    return { understood: { words: typed(some), wish, mention }, length, isAlsoAsked };
  }
  return undefined;
}

function timeAt(words: readonly Word[], at: number, { meanings, isWord }: Reading): Taken | undefined {
  for (let length = LONGEST_TIME; length > 0; length--) {
    const some = words.slice(at, at + length);
    const time = some.length === length ? timeOfWords(some.map(({ folded }) => folded)) : undefined;
    if (!time) continue;
    const mention = mentionOf(mentionsOf(time), meanings);
    return { understood: { words: typed(some), time, mention }, length };
  }
  const word = words[at]!;
  const meant = isWord(word.stem) ? undefined : timeMeantBy(word.folded);
  const time = meant && timeOfWords([meant]);
  if (!time) return undefined;
  const slip = { typed: word.typed, meant };
  return {
    understood: { words: word.typed, time, slip, mention: mentionOf(mentionsOf(time), meanings) },
    length: 1,
  };
}

function districtAt(
  words: readonly Word[],
  at: number,
  { districts, meanings, isWord }: Reading,
): Taken | undefined {
  for (const length of [3, 2, 1]) {
    const some = words.slice(at, at + length);
    const district = some.length === length && districts.find(({ name }) => isCalled(name, some, isWord));
    if (district)
      return {
        understood: { words: typed(some), district, mention: mentionOf(district.name, meanings) },
        length,
      };
  }
  return undefined;
}

/** The whole name, or one of its parts (Mitte/Ost, Gögglingen-Donaustetten), or a name nobody would spell otherwise. */
function isCalled(name: string, words: readonly Word[], isWord: (stem: string) => boolean): boolean {
  const parts = wordsOfText(name).map(({ folded }) => folded);
  const typedName = words.map(({ folded }) => folded).join(' ');
  if (parts.join(' ') === typedName) return true;
  if (words.length > 1) return false;
  const [{ folded, stem }] = words as [Word];
  if (parts.length > 1) return folded.length >= 5 && parts.includes(folded);
  const slips = folded.length >= 6 ? slipsAllowed(folded.length) : 0;
  return slips > 0 && !isWord(stem) && slipsBetween(folded, parts[0]!, slips) <= slips;
}

function mentionOf(names: string, meanings: Meanings, least = 0.5): Asked {
  const each = wordsOfText(names).map((word) => meanings.of(word.typed, [word.stem]));
  const all = each.flatMap((asked) => asked.meanings.filter(({ strength }) => strength > least));
  return { words: names, weight: 1, meanings: all, parts: [], corrected: null };
}

function askedOf(words: readonly Word[], reading: Reading): Asked[] {
  const { meanings, phraseAt, townName } = reading;
  const stems = words.map(({ stem }) => stem);
  // A slip in one of its words must not tear a phrase apart.
  const meant = stems.map((each) => (reading.isWord(each) ? each : (reading.meantBy(each) ?? each)));
  const town = wordsOfText(townName).map(({ folded }) => folded);
  const asked: Asked[] = [];
  const light: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(stems, at) > 1 ? stems : meant;
    const length = phraseAt(phrase, at);
    const word = words[at]!;
    const isFiller = fillers.has(word.folded) || town.includes(word.folded);
    if (length > 1)
      asked.push(meanings.of(typed(words.slice(at, at + length)), phrase.slice(at, at + length)));
    else if (!isFiller) {
      const found = meanings.of(word.typed, [word.stem], joinedWith(words, at));
      (aboutAnyOffer.has(word.folded) ? light : asked).push(found);
    }
    at += length;
  }
  const sought = asked.length > 0 ? asked : light;
  return once(sought.length > 0 ? sought : words.map((word) => meanings.of(word.typed, [word.stem])));
}

/** One word typed as two: `Repair Cafe`, `Fahr Dienst`. */
function joinedWith(words: readonly Word[], at: number): string[] {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  return [...(before ? [before.folded + word.stem] : []), ...(after ? [word.folded + after.stem] : [])];
}

function once(asked: readonly Asked[]): Asked[] {
  return [...new Map(asked.map((each) => [each.words.toLowerCase(), each])).values()];
}

function typed(words: readonly Word[]): string {
  return words.map((word) => word.typed).join(' ');
}
