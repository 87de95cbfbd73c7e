// What a word of a question may mean in the offers' own words: itself, compounds, synonyms, and what was meant by a slip.
import type { Meaning, Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word or phrase of a question. */
export interface Asked {
  /** As it was typed. */
  readonly words: string;
  /** How much it tells; rare words tell most. */
  readonly weight: number;
  readonly meanings: readonly Meaning[];
  /** Of a compound: each part by itself. */
  readonly parts: readonly Asked[];
  /** Stem of the word that was meant instead of a misspelled one. */
  readonly corrected: string | null;
}

const HEAD = 0.72;
const MODIFIER = 0.62;
const LOOSE = 0.55;
const DERIVED = 0.6;
const BEGUN = 0.6;
const ONE_SLIP = 0.85;
const TWO_SLIPS = 0.7;
/** Those of a synonym are a long way off. */
const OF_SYNONYM = 0.75;
const MOST_MEANINGS = 80;
/** Of what was asked before and means the same until an offer changes. */
const MOST_KNOWN = 2_000;
/** A word that no offer has tells as much as one that four in a hundred have. */
const UNKNOWN_SHARE = 0.04;

const DERIVATION = /^(?:er|lich|isch|ig|schaft|chen|lein|heit|keit|bar|haft|los|ler|ner)$/;

/** The meanings of words by a vocabulary and synonyms. */
export class Meanings {
  private readonly known = new Map<string, Asked>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly synonyms: Synonyms,
  ) {}

  /** Of one word, or of several that are a phrase of the lists. `joined` is what it makes with its neighbours. */
  of(words: string, stems: readonly string[], joined: readonly string[] = []): Asked {
    const key = [words, ...stems, '+', ...joined].join(' ');
    const known = this.known.get(key);
    if (known) return known;
    const asked = this.find(words, stems, joined);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, asked);
    return asked;
  }

  private find(words: string, stems: readonly string[], joined: readonly string[]): Asked {
    const found = new Found(this.vocabulary);
    for (const whole of joined) found.add([whole], 0.95);
    this.collect(found, stems, 1);
    let parts = stems.length === 1 ? this.each(this.vocabulary.partsOf(stems[0]!)) : [];
    let corrected: string | null = null;
    if (stems.length === 1 && found.isEmpty && parts.length === 0) {
      corrected = this.guess(found, stems[0]!);
      if (found.isEmpty) parts = this.each(this.vocabulary.mistypedPartsOf(stems[0]!));
    }
    return { words, weight: this.weight(found.known), meanings: found.best(), parts, corrected };
  }

  private each(parts: readonly string[]): Asked[] {
    return parts.map((part) => {
      const found = new Found(this.vocabulary);
      this.collect(found, [part], 1);
      return {
        words: part,
        weight: this.weight(found.known),
        meanings: found.best(),
        parts: [],
        corrected: null,
      };
    });
  }

  private collect(found: Found, stems: readonly string[], strength: number): void {
    if (stems.length === 1) this.nearby(found, stems[0]!, strength);
    else found.add(stems, strength);
    for (const meaning of this.synonyms.of(stems)) {
      const [only, second] = meaning.stems;
      if (second === undefined) this.nearby(found, only!, strength * meaning.strength, OF_SYNONYM);
      else found.add(meaning.stems, strength * meaning.strength * OF_SYNONYM);
    }
  }

  /** The word itself, words made of it, and words derived from it. */
  private nearby(found: Found, stem: string, strength: number, further = 1): void {
    found.add([stem], strength);
    for (const { stem: whole, isHead, loose } of this.vocabulary.compoundsOf(stem))
      found.add([whole], strength * further * (loose ? LOOSE : isHead ? HEAD : MODIFIER));
    if (stem.length < 4) return;
    for (const word of this.vocabulary.beginningWith(stem, 20))
      if (DERIVATION.test(word.slice(stem.length))) found.add([word], strength * further * DERIVED);
  }

  /** A word nobody wrote: perhaps the beginning of one, perhaps a slip. */
  private guess(found: Found, stem: string): string | null {
    const begun = stem.length >= 4 ? this.vocabulary.beginningWith(stem, 20) : [];
    for (const word of begun) found.add([word], BEGUN);
    const alike = this.vocabulary.alike(stem, 4);
    const least = alike[0]?.slips;
    // Two slips in what may be the beginning of a word are too many guesses at once.
    if (least === undefined || (begun.length > 0 && least > 1 && !begun.includes(alike[0]!.stem)))
      return null;
    for (const each of alike.filter(({ slips }) => slips === least))
      this.collect(found, [each.stem], least === 1 ? ONE_SLIP : TWO_SLIPS);
    return begun.length > 0 || found.isEmpty ? null : alike[0]!.stem;
  }

  private weight(offers: number): number {
    const all = this.vocabulary.offers;
    const share = offers === 0 ? UNKNOWN_SHARE * all : Math.min(offers, all);
    return Math.log(1 + (all + 1) / (share + 1));
  }
}

/** Meanings being collected: each once, at its best. */
class Found {
  private readonly meanings = new Map<string, Meaning>();

  constructor(private readonly vocabulary: Vocabulary) {}

  get isEmpty(): boolean {
    return this.meanings.size === 0;
  }

  /** How many offers have a strong meaning, at most: those that have two count twice. */
  get known(): number {
    return [...this.meanings.values()]
      .filter(({ strength, stems }) => strength >= DERIVED && stems.length === 1)
      .reduce((sum, { stems }) => sum + this.vocabulary.count(stems[0]!), 0);
  }

  add(stems: readonly string[], strength: number): void {
    if (!stems.every((stem) => this.vocabulary.count(stem) > 0)) return;
    const name = stems.join(' ');
    if ((this.meanings.get(name)?.strength ?? 0) < strength) this.meanings.set(name, { stems, strength });
  }

  best(): Meaning[] {
    return [...this.meanings.values()].toSorted((a, b) => b.strength - a.strength).slice(0, MOST_MEANINGS);
  }
}
