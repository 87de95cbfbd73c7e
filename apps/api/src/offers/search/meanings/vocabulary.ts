// The words of all offers, as stems: how many offers have each, what they are made of, and which are spelled alike.
import { looseParts, mistypedPartsOf, type Part, partsOf } from '../words/compounds.ts';
import { slipsAllowed, slipsBetween } from '../words/spelling.ts';
import { fillers, keptWhole } from '../words/word-lists.ts';

/** When so many are new, looking at every word again is quicker than finding those they are part of. */
const MANY = 200;

/** A word made of others, seen from one of its parts. */
export interface Compound extends Part {
  /** The rest of it is no word that is known. */
  readonly loose: boolean;
}

export interface Alike {
  readonly stem: string;
  readonly slips: number;
}

/** A stem, how many offers have it, and how one of them writes it. */
export interface CountedWord {
  readonly word: string;
  readonly offers: number;
  readonly form: string;
}

export class Vocabulary {
  private readonly forms = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly compounds = new Map<string, Map<string, Compound>>();
  private readonly byLetter = new Map<string, Set<string>>();
  /** How many offers there are. */
  offers = 0;

  /** @param extra stems that are words even when no offer has them, and how each is written */
  constructor(private readonly extra: ReadonlyMap<string, string>) {
    for (const word of extra.keys()) this.noteSpelling(word);
  }

  /** How many offers have it; 0 when none. */
  count(stem: string): number {
    return this.counts.get(stem) ?? 0;
  }

  /** A word with this stem as some offer writes it, or the lists. */
  formOf(stem: string): string {
    return this.forms.get(stem) ?? this.extra.get(stem) ?? stem;
  }

  isWord = (stem: string): boolean => (this.counts.has(stem) || this.extra.has(stem)) && !fillers.has(stem);

  /** Takes over how many offers have each of these words now. */
  update(changed: readonly CountedWord[]): void {
    const added = [];
    for (const { word, offers, form } of changed) {
      this.forms.set(word, form);
      if (offers > 0 && !this.counts.has(word)) added.push(word);
      if (offers > 0) this.counts.set(word, offers);
      else this.counts.delete(word);
    }
    for (const word of added) this.noteSpelling(word);
    const again =
      added.length > MANY
        ? this.counts.keys()
        : new Set(added.flatMap((word) => [word, ...this.containing(word)]));
    for (const word of again) this.takeApart(word);
  }

  /** Words of offers that have this one as a part. */
  compoundsOf(stem: string): Compound[] {
    return [...(this.compounds.get(stem)?.values() ?? [])].filter(({ stem: whole }) =>
      this.counts.has(whole),
    );
  }

  /** What a word is made of, also one that no offer has. */
  partsOf(stem: string): readonly string[] {
    if (keptWhole.has(stem)) return [];
    return partsOf(stem, (part) => part !== stem && this.isWord(part)) ?? [];
  }

  /** What a word nobody wrote may be made of when one of its parts was mistyped by one letter. */
  mistypedPartsOf(stem: string): readonly string[] {
    const meant = (part: string) => this.alike(part, 1).find(({ slips }) => slips === 1)?.stem;
    return mistypedPartsOf(stem, this.isWord, meant) ?? [];
  }

  /** Words of offers that begin like this, the commonest first. */
  beginningWith(beginning: string, most: number): string[] {
    const words = [...(this.byLetter.get(beginning.slice(0, 1)) ?? [])];
    return this.commonest(
      words.filter((word) => word.startsWith(beginning) && this.counts.has(word)),
      most,
    );
  }

  /** Words spelled nearly like this one, fewest slips first, then the commonest. */
  alike(stem: string, most: number): Alike[] {
    const allowed = slipsAllowed(stem.length);
    if (allowed === 0 || /\d/.test(stem)) return [];
    const found: Alike[] = [];
    // Hardly anybody slips on the first letter, except by typing the first two in the wrong order.
    const letters = new Set([stem[0]!, stem[1]!]);
    for (const letter of letters) {
      for (const word of this.byLetter.get(letter) ?? []) {
        if (letter !== stem[0] && word[1] !== stem[0]) continue;
        const slips = slipsBetween(stem, word, Math.min(allowed, slipsAllowed(word.length)));
        if (slips <= slipsAllowed(word.length) && slips <= allowed && this.isWord(word))
          found.push({ stem: word, slips });
      }
    }
    return found
      .toSorted((a, b) => a.slips - b.slips || this.count(b.stem) - this.count(a.stem))
      .slice(0, most);
  }

  private commonest(words: readonly string[], most: number): string[] {
    return words.toSorted((a, b) => this.count(b) - this.count(a)).slice(0, most);
  }

  private containing(part: string): string[] {
    return part.length < 3
      ? []
      : [...this.counts.keys()].filter((word) => word.length > part.length && word.includes(part));
  }

  private noteSpelling(word: string): void {
    const letter = word.slice(0, 1);
    const words = this.byLetter.get(letter) ?? new Set<string>();
    this.byLetter.set(letter, words.add(word));
  }

  private takeApart(whole: string): void {
    if (keptWhole.has(whole)) return;
    const isPart = (stem: string) => stem !== whole && this.isWord(stem);
    const stems = partsOf(whole, isPart);
    const parts = stems
      ? stems.map((stem, index) => ({ stem, isHead: index === stems.length - 1, loose: false }))
      : looseParts(whole, isPart).map((part) => ({ ...part, loose: true }));
    for (const { stem: part, ...place } of parts) {
      const compounds = this.compounds.get(part) ?? new Map<string, Compound>();
      this.compounds.set(part, compounds.set(whole, { stem: whole, ...place }));
    }
  }
}
