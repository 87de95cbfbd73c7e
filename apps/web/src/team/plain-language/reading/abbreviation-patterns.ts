/** The patterns by which the listed abbreviations are recognised. */
import {
  adjectives,
  afterNumber,
  anywhere,
  beforeName,
  beforeNumber,
  nouns,
  weekdays,
} from '../words/abbreviations.ts';

interface AbbreviationPattern {
  pattern: RegExp;
  long: (match: RegExpMatchArray) => string;
  /** Whether the words can take the place of the abbreviation as they are. */
  fits?: (match: RegExpMatchArray) => boolean;
}

const asPattern = (short: string) => short.replaceAll('.', '\\.').replaceAll(' ', '\\s?');
const initialCapital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const alone = { ahead: '(?<![\\p{L}\\p{N}]|\\p{L}[-.])', behind: '(?![\\p{L}\\p{N}])' };

function standing(inner: string, place: Partial<typeof alone> = {}): RegExp {
  const { ahead, behind } = { ...alone, ...place };
  return new RegExp(`${ahead}(?:${inner})${behind}`, 'gu');
}

/** One pattern for a whole list: the number of the group that matched is the number of the entry. */
function listed(
  entries: string[][],
  long: (entry: string[], match: RegExpMatchArray) => string,
  place?: Partial<typeof alone>,
): AbbreviationPattern {
  const inner = entries.map(([short]) => `(${asPattern(short!)})`).join('|');
  const entryOf = (match: RegExpMatchArray) =>
    entries[match.slice(1).findIndex((group) => group !== undefined)]!;
  return { pattern: standing(inner, place), long: (match) => long(entryOf(match), match) };
}

/** “Max” is a name, “Tel.” a noun: they stand in other lists. */
const withCapitals = (entries: [string, string][]) => [
  ...entries,
  ...entries
    .filter(([short]) => short !== 'max.?' && short !== 'tel.')
    .map(([short, long]) => [initialCapital(short), initialCapital(long)]),
];
const isNounAt = (text: string, index: number) => /^\s\p{Lu}/u.test(text.slice(index, index + 2));
const second = ([, long]: string[]) => long!;
const isBehindOne = ({ input, index }: RegExpMatchArray) =>
  /(?<![\p{N},.])1\s?$/u.test(input!.slice(Math.max(0, index! - 4), index));

const day = Object.keys(weekdays).join('|');
const dayBesideSo = Object.keys(weekdays).slice(0, 6).join('|');
const list = '[,/+&]|und|oder|u\\.';
const named = (short: string) => weekdays[short.slice(0, 2)]!;

export const abbreviationPatterns: AbbreviationPattern[] = [
  listed(withCapitals(anywhere), second),
  {
    ...listed(withCapitals(adjectives), second),
    fits: ({ 0: short, index, input }) => !isNounAt(input!, index! + short.length),
  },
  listed(nouns, second),
  listed(afterNumber, ([, one, more], match) => (isBehindOne(match) ? one! : more!), {
    ahead: '(?<=\\p{N}\\.?\\s?)',
  }),
  listed(beforeNumber, second, { behind: '(?=\\s?\\p{N})' }),
  listed(beforeName, second, { behind: '(?=\\s\\p{Lu})' }),
  { pattern: /(?<![\p{L}-])(\p{L}[\p{L}-]*)str\.(?=\s?\p{N})/gu, long: ([, name]) => `${name}straße` },
  {
    pattern: standing(`(${day})\\.?\\s?[-–]\\s?(${day})(?:\\.(?!\\s*$))?`),
    long: ([, from, to]) => `${named(from!)} bis ${named(to!)}`,
  },
  {
    pattern: standing(`(?:${dayBesideSo})\\.?|So\\.`, { behind: '(?=,?\\s\\p{N})' }),
    long: ([short]) => named(short),
  },
  {
    pattern: standing(`(?:${day})\\.?`, { behind: `(?=\\s?(?:${list})\\s?(?:${day})(?![\\p{L}\\p{N}]))` }),
    long: ([short]) => named(short),
  },
  {
    pattern: standing(`(?:${day})\\.?`, { ahead: `(?<=(?<!\\p{L})(?:${day})\\.?\\s?(?:${list})\\s?)` }),
    long: ([short]) => named(short),
  },
  { pattern: standing('(?:Mo|Di|Mi|Do|Sa)\\.'), long: ([short]) => named(short) },
];
