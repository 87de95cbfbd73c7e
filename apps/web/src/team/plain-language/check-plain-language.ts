/**
 * The check of German text for words and sentences that are hard to read; pure, and fast enough for every keystroke.
 * Its rules follow DIN 8581-1:2024 (Einfache Sprache), DIN SPEC 33429:2025 (Leichte Sprache) and ISO 24495-1:2023 in
 * spirit; each says which. Numbers are ours where it says so. A text without findings is not thereby Leichte Sprache.
 */
import type { Finding } from './finding.ts';
import { readText } from './reading/read-text.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { doubleNegations } from './rules/double-negations.ts';
import { foreignWords } from './rules/foreign-words.ts';
import { genitiveChains } from './rules/genitive-chains.ts';
import { longCompounds } from './rules/long-compounds.ts';
import { longSentences } from './rules/long-sentences.ts';
import { nominalStyle } from './rules/nominal-style.ts';
import { passives } from './rules/passives.ts';

const rules = [
  longSentences,
  passives,
  genitiveChains,
  abbreviations,
  longCompounds,
  foreignWords,
  nominalStyle,
  doubleNegations,
];

/**
 * Everything that plain-language guidance would ask about in a German plain text (no HTML), in reading order;
 * a finding that contains another comes before it. Hints, not errors: nobody must be kept from publishing by them.
 */
export function checkPlainLanguage(text: string): Finding[] {
  const read = readText(text);
  return rules
    .flatMap((rule) => rule(read))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
