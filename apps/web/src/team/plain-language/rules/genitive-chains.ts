/**
 * One genitive can be read, two in a row have to be untangled. DIN SPEC 33429 advises against the genitive in
 * Leichte Sprache; in plain language only its chains are a hurdle, so single ones are left alone.
 */
import type { Finding } from '../finding.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isCapital, type Word } from '../reading/split-words.ts';
import { beginsSentences } from '../words/sentence-openers.ts';

/** Always a genitive. */
const surely = /^(?:des|eines|keines|meines|deines|seines|unseres|unsers|eures|ihres)$/;
/** A genitive only behind a noun: “der” may be a dative, “dieses” a nominative. */
const behindNoun =
  /^(?:der|einer|keiner|dieser|jeder|aller|vieler|mehrerer|beider|zweier|unserer|eurer|ihrer|seiner|meiner|deiner|dieses|jenes)$/;
const adjective = /^\p{Ll}+e[nr]$|^\p{N}+$/u;
const conjunction = /^(?:und|oder|sowie)$/;
const pronoun = /^(?:Sie|Ihnen|Ihr(?:e[rnms]?)?)$/;
/** Names of places and days, which nobody untangles. */
const name = /^(?:Haus(?:es)? der Begegnung|Tag(?:es|s)? der offenen Tür)$/;

/** A finding from the article of the first to the noun of the last of two or more genitives in a row. */
export function genitiveChains({ text, sentences }: ReadText): Finding[] {
  return sentences.flatMap(({ words }) => {
    const findings: Finding[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const chain = chainFrom(text, words, index);
      if (chain.length < 2) continue;
      const last = chain.at(-1)!;
      findings.push({
        rule: 'GENITIVE_CHAIN',
        start: words[index]!.start,
        end: words[last]!.end,
        values: { count: chain.length },
      });
      index = last;
    }
    return findings;
  });
}

/** The places of the nouns of the genitives that begin at a place and follow one another. */
function chainFrom(text: string, words: Word[], from: number): number[] {
  const nouns: number[] = [];
  for (let at = from; ; at = nouns.at(-1)! + 1) {
    const noun = isGenitiveArticle(words, at) ? nounOf(words, at) : undefined;
    if (noun === undefined) return nouns;
    const before = words[at - 1];
    if (before && name.test(text.slice(before.start, words[noun]!.end))) return nouns;
    nouns.push(noun);
  }
}

function isGenitiveArticle(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || pronoun.test(word.text)) return false;
  if (surely.test(word.lower)) return true;
  return word.joined && behindNoun.test(word.lower) && isNoun(words, at - 1);
}

/** The noun behind an article and up to three adjectives, with those joined to it: “der Bewohnerinnen und Bewohner”. */
function nounOf(words: Word[], article: number): number | undefined {
  let at = article + 1;
  while (at <= article + 3 && words[at]?.joined && adjective.test(words[at]!.text)) at += 1;
  if (!words[at]?.joined || !isNoun(words, at)) return undefined;
  while (isJoined(words, at + 2) && conjunction.test(words[at + 1]!.lower) && isNoun(words, at + 2)) at += 2;
  return at;
}

const isJoined = (words: Word[], at: number) => Boolean(words[at]?.joined && words[at - 1]?.joined);

function isNoun(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word) || pronoun.test(word.text)) return false;
  return at > 0 || !beginsSentences.has(word.lower);
}
