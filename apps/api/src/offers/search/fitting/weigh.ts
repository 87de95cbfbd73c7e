// How well an offer fits a question: every word by its best meaning, rare words more than common ones, most words at least.
import type { OfferWords } from '../index/offer-words.ts';
import type { Asked } from '../meanings/meanings.ts';

/** A word of this weight counts half of what it could. */
const HALF = 3;
/** What further meanings add to the best. */
const SECOND = 0.2;
const THIRD = 0.1;
/** All parts of a compound apart are less than the compound. */
const APART = 0.75;
/** So much of what was asked must be there, by weight: of two words one will do, of more about half. */
const ENOUGH_OF_TWO = 0.3;
const ENOUGH = 0.4;
const ENOUGH_OF_PARTS = 0.4;

/** From 0 (not meant at all) to about the sum of the words' weights. */
export function fitOf(asked: readonly Asked[], words: OfferWords): number {
  const fits = asked.map((each) => ({ weight: each.weight, fit: fitOfWord(each, words) }));
  return together(fits, asked.length > 2 ? ENOUGH : ENOUGH_OF_TWO);
}

/** How well one word of the question fits, from 0 to 1. */
export function fitOfWord({ meanings, parts }: Asked, words: OfferWords): number {
  const found = meanings
    .map(
      ({ stems, strength }) => strength * Math.min(...stems.map((stem) => saturated(words.get(stem) ?? 0))),
    )
    .filter((fit) => fit > 0)
    .toSorted((a, b) => b - a);
  const [best = 0, second = 0, third = 0] = found;
  const direct = Math.min(1, best + SECOND * second + THIRD * third);
  if (parts.length === 0) return direct;
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const fits = parts.map((part) => ({ weight: part.weight, fit: fitOfWord(part, words) }));
  return Math.max(direct, (APART * together(fits, ENOUGH_OF_PARTS)) / all);
}

function together(fits: readonly { weight: number; fit: number }[], enough: number): number {
  const all = fits.reduce((sum, { weight }) => sum + weight, 0);
  const there = fits.reduce((sum, { weight, fit }) => sum + (fit > 0 ? weight : 0), 0);
  if (all === 0 || there / all < enough) return 0;
  return fits.reduce((sum, { weight, fit }) => sum + weight * fit, 0) * (there / all);
}

function saturated(weight: number): number {
  return weight / (weight + HALF);
}
