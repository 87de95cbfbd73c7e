/**
 * Abbreviations are written out. DIN SPEC 33429 (Leichte Sprache) advises against them; for plain language, too,
 * readers must not have to know what letters stand for (ISO 24495-1: words that readers know).
 */
import type { Finding } from '../finding.ts';
import type { ReadText } from '../reading/read-text.ts';

/** A finding for each known abbreviation, with its words as the suggestion. */
export function abbreviations(read: ReadText): Finding[] {
  return read.abbreviations.map(({ start, end, long, replacement }) => ({
    rule: 'ABBREVIATION',
    start,
    end,
    values: { plain: long },
    ...(replacement && { suggestion: replacement }),
  }));
}
