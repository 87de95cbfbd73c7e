/** A text as the rules read it: its words, sentence by sentence, and its abbreviations. */
import { type FoundAbbreviation, findAbbreviations } from './find-abbreviations.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords, type Word } from './split-words.ts';

export interface Sentence {
  start: number;
  /** Behind the last sign of the sentence. */
  end: number;
  /** Without web and e-mail addresses. */
  words: Word[];
}

export interface ReadText {
  text: string;
  sentences: Sentence[];
  abbreviations: FoundAbbreviation[];
}

/** Reads a text once for all rules, in time that grows with its length only. */
export function readText(text: string): ReadText {
  const abbreviations = findAbbreviations(text);
  const words = splitWords(text);
  let next = 0;
  const sentences = splitSentences(text, abbreviations).map(({ start, end }) => {
    const first = next;
    while (next < words.length && words[next]!.start < end) next += 1;
    return { start, end, words: words.slice(first, next) };
  });
  return { text, sentences, abbreviations };
}
