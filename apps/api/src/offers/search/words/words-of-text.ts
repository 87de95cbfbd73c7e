// The words of a text as stems, in their order.
import { fold } from './fold.ts';
import { withoutGenderForms } from './gender.ts';
import { stem } from './stem.ts';

const LONGEST_WORD = 50;

/** One word as it stands in a text, folded, and its stem. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  readonly stem: string;
}

/** Letters and digits make words; everything else only separates them. */
export function wordsOfText(text: string): Word[] {
  const typed = withoutGenderForms(text.normalize('NFC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A mark alone (the one that colours ❤️) is no word.
  return typed.map(wordOf).filter(({ folded }) => folded !== '');
}

/** What is joined by hyphens, as one word: `Repair-Café` is also found as Repaircafé. */
export function joinedWords(text: string): Word[] {
  const joined = withoutGenderForms(text.normalize('NFC')).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return joined.map((word) => wordOf(word.replaceAll('-', '')));
}

function wordOf(typed: string): Word {
  // Half a letter beyond 16 bits is one and the same for PostgreSQL, whichever half it is.
  const folded = fold(typed.slice(0, LONGEST_WORD).toWellFormed());
  return { typed, folded, stem: stem(folded) };
}
