// What people ask for beside the matter itself, in words: with children, as a group, without experience, from home.
import type { OfferFilter } from '../../listing/filter/offer-filter.ts';
import { linesOf } from '../words/word-lists.ts';
import { wordsOfText } from '../words/words-of-text.ts';

/** What some words wish for, as a filter. */
export type WishFilter = Pick<
  OfferFilter,
  'childrenWelcome' | 'groupsWelcome' | 'experienceNeeded' | 'online'
>;

export interface WishInWords {
  readonly filter: WishFilter;
  /** Words that an offer's text has when it is about this. */
  readonly mentions: string;
  /** The words may mean something else, and are looked for too. */
  readonly isAlsoAsked: boolean;
}

const FILTERS: Record<string, WishFilter> = {
  CHILDREN: { childrenWelcome: true },
  GROUP: { groupsWelcome: true },
  NO_EXPERIENCE: { experienceNeeded: false },
  ONLINE: { online: true },
};

const known = new Map<string, WishInWords>();
for (const line of linesOf('wishes.txt')) {
  const [, name = '', also, phrases = '', mentions = ''] = /^(\w+)(\+?):([^>]*)>?(.*)$/.exec(line) ?? [];
  const filter = FILTERS[name];
  if (!filter) throw new Error(`wishes.txt says what nobody can filter by: ${line}`);
  const wish = { filter, mentions: mentions.trim(), isAlsoAsked: also === '+' };
  for (const phrase of phrases.split(',')) known.set(keyOf(phrase), wish);
}

/** Most words of one phrase. */
export const LONGEST_WISH = Math.max(...[...known.keys()].map((phrase) => phrase.split(' ').length));

/** What these folded words wish for; undefined when nothing. */
export function wishOfWords(folded: readonly string[]): WishInWords | undefined {
  return known.get(folded.join(' '));
}

function keyOf(phrase: string): string {
  return wordsOfText(phrase)
    .map(({ folded }) => folded)
    .join(' ');
}
