/** Abbreviations in a text and what they stand for. */
import { abbreviationPatterns } from './abbreviation-patterns.ts';

export interface FoundAbbreviation {
  start: number;
  end: number;
  /** The words it stands for, with a capital letter where it has one. */
  long: string;
  /** The same with a point when it ends the sentence; undefined when they would need an ending. */
  replacement: string | undefined;
  endsSentence: boolean;
}

/** All abbreviations of a text that we know, from left to right, none within another. */
export function findAbbreviations(text: string): FoundAbbreviation[] {
  const found = abbreviationPatterns.flatMap(({ pattern, long, fits }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const end = match.index + match[0].length;
      const endsSentence = match[0].endsWith('.') && closesTheSentence(match);
      const words = long(match);
      const replacement = fits && !fits(match) ? undefined : endsSentence ? `${words}.` : words;
      return { start: match.index, end, long: words, replacement, endsSentence };
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let covered = 0;
  return found.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

/** At the end of a line with words in it; “usw.” and its like also before a capital letter, which others have before any noun. */
function closesTheSentence({ 0: short, index, input }: RegExpExecArray): boolean {
  const after = input.slice(index + short.length, index + short.length + 8);
  const isAlone = !/\S[^\S\n]*$/.test(input.slice(Math.max(0, index - 8), index));
  if (/^["“”)]*[^\S\n]*(?:\n|$)/.test(after)) return !isAlone;
  return /^(?:usw|etc|u\.\s?v\.\s?m|[uo]\.\s?Ä)\.$/.test(short) && /^\s+\p{Lu}/u.test(after);
}
