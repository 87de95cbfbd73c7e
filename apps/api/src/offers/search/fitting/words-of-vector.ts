// Words with their weights, as PostgreSQL writes them: 'garten':850 '=garten'.
import type { OfferWords } from '../index/offer-words.ts';

/** Those of the whole offer; marks of titles are left out. */
export function wordsOfVector(vector: string): OfferWords {
  const words = new Map<string, number>();
  for (const entry of vector.split(' ')) {
    const colon = entry.lastIndexOf(':');
    if (colon > 0) words.set(entry.slice(1, colon - 1), Number(entry.slice(colon + 1)) / 100);
  }
  return words;
}
