/**
 * Foreign and technical words are replaced or explained: ISO 24495-1 and DIN 8581-1 ask for familiar words,
 * DIN SPEC 33429 for an explanation of the hard ones. Words that everybody uses (E-Mail, Team, Handy) are not meant.
 */
import type { Finding } from '../finding.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Word } from '../reading/split-words.ts';
import { foreignWordNamed } from '../words/foreign-word-forms.ts';

/** What follows an explained word: “(…)”, “, das heißt”, “, also”, “bedeutet”. */
const explanation =
  /^["“”]?\s*(?:\(\p{L}|[,–-]\s*(?:das heißt|das ist|das sind|das bedeutet|also|d\.\s?h\.)(?!\p{L})|bedeutet)/u;
const genitiveBefore = /^(?:des|eines|keines|dieses|jedes|unseres|eures|ihres|seines|meines)$/;
const dativeBefore = /^(?:den|mit|von|bei|zu|aus|nach|seit|in|an|auf|vor|unter|über|neben|zwischen)$/;

/** A finding for each foreign word that the text does not explain, also as a part of “Workshop-Reihe”. */
export function foreignWords({ text, sentences }: ReadText): Finding[] {
  const explained = new Set<string>();
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, index): Finding[] =>
      partsOf(word).flatMap(({ part, start }): Finding[] => {
        const foreign = foreignWordNamed(part);
        if (!foreign || explained.has(foreign.name)) return [];
        const end = start + part.length;
        if (isExplained(text, start, end)) {
          explained.add(foreign.name);
          return [];
        }
        const fits = foreign.replacement && !needsAnEnding(part, foreign.replacement, words, index);
        return [
          {
            rule: 'FOREIGN_WORD',
            start,
            end,
            values: { word: part, plain: foreign.plain },
            ...(fits && { suggestion: foreign.replacement }),
          },
        ];
      }),
    ),
  );
}

/** “des Workshops”, “mit drei Workshops”: where the foreign word stays as it is, the German one has another ending. */
function needsAnEnding(part: string, replacement: string, words: Word[], index: number): boolean {
  if (!part.endsWith('s')) return false;
  const [farther, nearer] = [words[index - 2]?.lower ?? '', words[index - 1]?.lower ?? ''];
  if (genitiveBefore.test(nearer) || genitiveBefore.test(farther)) return true;
  return (
    /[^ns]$/.test(replacement) &&
    (dativeBefore.test(nearer) || dativeBefore.test(farther) || nearer.endsWith('en'))
  );
}

function isExplained(text: string, start: number, end: number): boolean {
  if (explanation.test(text.slice(end, end + 20).trimStart())) return true;
  return text[start - 1] === '(' && text[end] === ')';
}

/** The word itself when it is listed as a whole ("Kick-off"), else what its hyphens separate. */
function partsOf({ text, start }: Word): { part: string; start: number }[] {
  if (!text.includes('-') || foreignWordNamed(text)) return [{ part: text, start }];
  let at = start;
  return text.split('-').map((part) => {
    const found = { part, start: at };
    at += part.length + 1;
    return found;
  });
}
