/**
 * Sentences stay short: DIN 8581-1 and ISO 24495-1 ask for concise ones, and guides to them speak of 15 to 20 words.
 * Twenty is also where the Hohenheim comprehensibility index begins to count a sentence as long. Leichte Sprache is stricter.
 */
import type { Finding } from '../finding.ts';
import type { ReadText } from '../reading/read-text.ts';

const MOST_WORDS = 20;

/** A finding for each sentence with more than twenty words, counted as a reader does: what space separates. */
export function longSentences({ text, sentences }: ReadText): Finding[] {
  return sentences.flatMap(({ start, end }): Finding[] => {
    const words = text
      .slice(start, end)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return words > MOST_WORDS
      ? [{ rule: 'LONG_SENTENCE', start, end, values: { words, most: MOST_WORDS } }]
      : [];
  });
}
