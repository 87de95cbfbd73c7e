/** The words of a text, each with what stands before it. */

export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether only space lies between this word and the one before. */
  joined: boolean;
  /** Whether a comma, colon, dash or bracket lies between this word and the one before. */
  breaks: boolean;
}

const word = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’*:_/][\p{L}\p{M}\p{N}]+)*/gu;
const address = /@|:\/\/|^www\.|\p{L}\.(?:de|org|net|com|eu|info|example)(?:\/|$|\P{L})/u;

/** Words and numbers from left to right; web and e-mail addresses are nobody's style and left out. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let behind = 0;
  for (const chunk of text.matchAll(/\S+/g)) {
    if (address.test(chunk[0])) continue;
    for (const found of chunk[0].matchAll(word)) {
      const start = chunk.index + found.index;
      const gap = text.slice(behind, start);
      behind = start + found[0].length;
      words.push({
        text: found[0],
        lower: found[0].toLowerCase(),
        start,
        end: behind,
        joined: /^\s+$/.test(gap),
        breaks: /[,;:()–—\n]/.test(gap),
      });
    }
  }
  return words;
}

/** Whether a word begins with a capital letter, as German nouns do. */
export function isCapital(word: Word): boolean {
  return word.text[0] !== word.lower[0];
}
