/**
 * Verbs say who does what; nouns made of verbs hide it. DIN 8581-1 and DIN SPEC 33429 both prefer verbs to nominal style.
 */
import type { Finding } from '../finding.ts';
import type { ReadText, Sentence } from '../reading/read-text.ts';
import { nominalPhrases, nominalWords, replaceableNouns } from '../words/nominal-words.ts';

/** A finding for each noun or phrase that stands for a verb, with plainer words in `values.plain`. */
export function nominalStyle({ sentences }: ReadText): Finding[] {
  return sentences.flatMap((sentence) => [...singleWords(sentence), ...phrases(sentence)]);
}

function singleWords({ words }: Sentence): Finding[] {
  return words.flatMap(({ text, start, end }): Finding[] => {
    const plain = nominalWords[text];
    if (!plain) return [];
    const suggestion = replaceableNouns[text];
    return [{ rule: 'NOMINAL_STYLE', start, end, values: { plain }, ...(suggestion && { suggestion }) }];
  });
}

function phrases({ words }: Sentence): Finding[] {
  return words.flatMap((noun, index): Finding[] => {
    const preposition = words[index - 1];
    if (!preposition || !noun.joined) return [];
    const phrase = nominalPhrases[`${preposition.lower} ${noun.text}`];
    if (!phrase || !words.some(({ lower }) => phrase.verb.test(lower))) return [];
    return [
      { rule: 'NOMINAL_STYLE', start: preposition.start, end: noun.end, values: { plain: phrase.plain } },
    ];
  });
}
