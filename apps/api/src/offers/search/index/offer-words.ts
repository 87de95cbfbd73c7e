// The words of an offer with what each weighs: title over summary, areas, text and organisation.
import { fillers } from '../words/word-lists.ts';
import { joinedWords, wordsOfText } from '../words/words-of-text.ts';

/** Stems of an offer with what each weighs there: most in the title. */
export type OfferWords = ReadonlyMap<string, number>;

/** What is searched of an offer. */
export interface SearchedOffer {
  readonly texts: readonly {
    readonly language: string;
    readonly title: string;
    readonly summary: string;
    readonly description: string;
    readonly asked: string | null;
    readonly given: string | null;
  }[];
  readonly originalLanguage: string;
  /** In words. */
  readonly categories: readonly string[];
  readonly organisation: string;
  readonly venue: string | null;
  readonly districts: readonly string[];
}

const WEIGHTS = {
  title: 10,
  summary: 5,
  categories: 2.5,
  districts: 3,
  venue: 2,
  organisation: 2,
  description: 1.5,
  asked: 1,
  given: 0.7,
};
/** Of what a translation says, against the original. */
const TRANSLATED = 0.5;

/** What is kept of an offer: its stems with their weights, those of its titles, and how each is written. */
export interface WordsOfOffer {
  readonly words: OfferWords;
  readonly titles: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, string>;
}

/** What is searched, as words. */
export function wordsOfOffer(offer: SearchedOffer): WordsOfOffer {
  const words = new Map<string, number>();
  const titles = new Set<string>();
  const forms = new Map<string, string>();
  const add = (field: keyof typeof WEIGHTS, text: string | null, factor = 1): void => {
    for (const [stem, { times, form }] of counted(text ?? '')) {
      // Said often counts more, but not much.
      const weight = WEIGHTS[field] * factor * (1 + Math.log(times));
      words.set(stem, (words.get(stem) ?? 0) + weight);
      if (field === 'title') titles.add(stem);
      if (!forms.has(stem)) forms.set(stem, form);
    }
  };
  for (const { language, ...text } of offer.texts) {
    const factor = language === offer.originalLanguage ? 1 : TRANSLATED;
    for (const field of ['title', 'summary', 'description', 'asked', 'given'] as const)
      add(field, text[field], factor);
  }
  add('categories', offer.categories.join('. '));
  add('organisation', offer.organisation);
  add('venue', offer.venue);
  add('districts', offer.districts.join('. '));
  return { words, titles, forms };
}

function counted(text: string): Map<string, { times: number; form: string }> {
  const counted = new Map<string, { times: number; form: string }>();
  for (const { stem, folded, typed } of [...wordsOfText(text), ...joinedWords(text)]) {
    if (fillers.has(folded)) continue;
    const before = counted.get(stem);
    counted.set(stem, { times: (before?.times ?? 0) + 1, form: before?.form ?? typed });
  }
  return counted;
}
