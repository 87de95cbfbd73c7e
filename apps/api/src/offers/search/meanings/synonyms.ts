// Which words mean about the same, and which are a part of what another means.
import { wordsOfText } from '../words/words-of-text.ts';

/** Stems that must all be there, and how far they mean what was asked, from 0 to 1. */
export interface Meaning {
  readonly stems: readonly string[];
  readonly strength: number;
}

const SAME = 0.62;
const PART = 0.4;
const PART_OF_SAME = 0.3;
/** Of a phrase that was typed. */
const LONGEST_PHRASE = 4;

export class Synonyms {
  private readonly meanings = new Map<string, Map<string, Meaning>>();
  /** Every single word of the lists: its stem, and how it is written there. */
  readonly words = new Map<string, string>();

  /** @param lines as in apps/api/search-words/same-meaning.txt */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const [left = '', right] = line.split('>');
      const groups = [left, right ?? left].map((group) =>
        group
          .split(',')
          .map(stemsOf)
          .filter((stems) => stems.length > 0),
      );
      for (const from of groups[0]!)
        for (const to of groups[1]!) if (from !== to) this.add(from, to, right === undefined ? SAME : PART);
      for (const phrase of line.split(/[,>]/)) this.noteSpelling(phrase);
    }
  }

  /** What else a word or phrase means, and less of what is a part of that. */
  of(stems: readonly string[]): Meaning[] {
    const own = this.ownOf(stems);
    const names = new Set([stems.join(' '), ...own.map((meaning) => meaning.stems.join(' '))]);
    const further = own
      .filter(({ strength }) => strength === SAME)
      .flatMap((same) => this.ownOf(same.stems))
      .filter((part) => part.strength === PART && !names.has(part.stems.join(' ')));
    return [...own, ...further.map((part) => ({ ...part, strength: PART_OF_SAME }))];
  }

  private ownOf(stems: readonly string[]): Meaning[] {
    return [...(this.meanings.get(stems.join(' '))?.values() ?? [])];
  }

  /** How many words from this place on are one phrase of the lists; 1 when there is none. */
  phraseAt(stems: readonly string[], start: number): number {
    for (let length = LONGEST_PHRASE; length > 1; length--) {
      const phrase = stems.slice(start, start + length);
      if (phrase.length === length && this.meanings.has(phrase.join(' '))) return length;
    }
    return 1;
  }

  private noteSpelling(phrase: string): void {
    const [only, second] = wordsOfText(phrase);
    if (only && !second && !this.words.has(only.stem)) this.words.set(only.stem, only.typed);
  }

  private add(from: readonly string[], to: readonly string[], strength: number): void {
    const key = from.join(' ');
    const meanings = this.meanings.get(key) ?? new Map<string, Meaning>();
    this.meanings.set(key, meanings);
    const name = to.join(' ');
    if (name !== key && (meanings.get(name)?.strength ?? 0) < strength)
      meanings.set(name, { stems: to, strength });
  }
}

function stemsOf(phrase: string): string[] {
  return wordsOfText(phrase).map(({ stem }) => stem);
}
