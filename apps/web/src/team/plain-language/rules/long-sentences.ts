/**
 * Sentences stay short. ISO 24495-1 and DIN 8581-1 ask for concise sentences; the number is the one by which the
 * Hohenheim comprehensibility index counts a sentence as too long. Leichte Sprache is stricter still.
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
