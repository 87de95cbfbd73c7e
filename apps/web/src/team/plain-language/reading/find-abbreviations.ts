/** Abbreviations in a text and what they stand for. */
import { abbreviationPatterns } from './abbreviation-patterns.ts';

export interface FoundAbbreviation {
  start: number;
  end: number;
  /** The words it stands for, with a capital letter where it has one, and with a point when it ends the sentence. */
  long: string;
  endsSentence: boolean;
}

/** All abbreviations of a text that we know, from left to right, none within another. */
export function findAbbreviations(text: string): FoundAbbreviation[] {
  const found = abbreviationPatterns.flatMap(({ pattern, long }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const end = match.index + match[0].length;
      const endsSentence = match[0].endsWith('.') && closesTheSentence(match[0], text.slice(end, end + 8));
      const words = long(match);
      return { start: match.index, end, long: endsSentence ? `${words}.` : words, endsSentence };
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

/** At the end of a line; “usw.” and its like also before a capital letter, which others have before any noun. */
function closesTheSentence(short: string, after: string): boolean {
  if (/^["“”)]*[^\S\n]*(?:\n|$)/.test(after)) return true;
  return /^(?:usw|etc|u\.\s?v\.\s?m|[uo]\.\s?Ä)\.$/.test(short) && /^\s+\p{Lu}/u.test(after);
}
