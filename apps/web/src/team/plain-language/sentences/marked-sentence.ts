/**
 * How the sentences say what is to be found: `[RULE|the words concerned|what to write instead]`, the last part only
 * where guidance leaves one answer. The words are to be met exactly:
 * LONG_SENTENCE the sentence with its last sign; PASSIVE from the form of "werden" to the participle or the other way
 * round, with participles joined directly to it; GENITIVE_CHAIN from the first genitive's article to the last one's
 * noun; NOMINAL_STYLE and FOREIGN_WORD the word or phrase; DOUBLE_NEGATION from the first negation to the second.
 */
export interface Expectation {
  rule: string;
  start: number;
  end: number;
  suggestion?: string;
}

/** Splits a marked sentence into the plain text and what is to be found in it, in the order of the opening brackets. */
export function readMarks(marked: string): { text: string; expectations: Expectation[] } {
  const expectations: Expectation[] = [];
  const open: Expectation[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[[A-Z_]+\||\|[^\][]*(?=\])|\]|[^\][|]+/g)) {
    if (part.startsWith('[')) {
      const expectation = { rule: part.slice(1, -1), start: text.length, end: text.length };
      expectations.push(expectation);
      open.push(expectation);
    } else if (part.startsWith('|')) open.at(-1)!.suggestion = part.slice(1);
    else if (part === ']') open.pop()!.end = text.length;
    else text += part;
  }
  return { text, expectations };
}
