/**
 * Say what is, not what is not un-. Guides to DIN 8581-1 prefer positive statements; Leichte Sprache (DIN SPEC 33429)
 * avoids every negation. One negation is plain enough for our readers, two are a riddle.
 */
import type { Finding } from '../finding.ts';
import type { ReadText, Sentence } from '../reading/read-text.ts';
import type { Word } from '../reading/split-words.ts';

const negation = /^(?:nicht|kein(?:e[rnms]?)?|nie|niemals|niemand(?:en|em)?|nichts)$/;
const negatedTwice = /^(?:ohne|selten)$/;
/** Adjectives with "un-", but not "unter", "unser" and the like. */
const negativeAdjective =
  /^un(?!s(?:er|re?[mnrs]?$|$)|ter|ten|gefähr$|bedingt|endlich|längst|geheuer|d$|gern)\p{L}{4,}$/u;
/** Between these, one negation ends and another begins. */
const divides = /^(?:und|oder|aber|sondern|nur|weder|noch)$/;
const REACH = 3;

/** A finding from a negation to the second one that turns it round again, within three words. */
export function doubleNegations({ sentences }: ReadText): Finding[] {
  return sentences.flatMap(({ words }) => words.flatMap((_, index) => doubleNegationAt(words, index)));
}

function doubleNegationAt(words: Sentence['words'], index: number): Finding[] {
  const first = words[index]!;
  if (!negation.test(first.lower)) return [];
  const reached: Word[] = [];
  for (const word of words.slice(index + 1, index + 1 + REACH)) {
    if (!word.joined || divides.test(word.lower)) break;
    reached.push(word);
  }
  const second = reached.find((word, distance) => {
    if (distance === 0 && (negatedTwice.test(word.lower) || negativeAdjective.test(word.lower))) return true;
    return negation.test(word.lower);
  });
  return second ? [{ rule: 'DOUBLE_NEGATION', start: first.start, end: second.end }] : [];
}
