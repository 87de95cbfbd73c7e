/** “Frau Ott wird Sie beraten” or “Hier werden Sie beraten”: whether a frame with such a verb is a future tense. */
import { beginsSentences } from '../words/sentence-openers.ts';
import { isCapital, type Word } from './split-words.ts';

const speaker = /^(?:wir|ich)$/;
const preposition =
  /^(?:von|vom|durch|an|am|auf|aus|bei|beim|bis|für|gegen|hinter|in|im|ins|mit|nach|neben|ohne|über|um|unter|vor|zu|zum|zur|zwischen)$/;
const object = /^(?:Sie|dich|euch|ihn|es|den|die|das|einen|eine|ein|keinen?|alle|unsere[n]?|Ihren?)$/;

/**
 * Whether the clause has somebody who acts and somebody to whom it is done, between the form of "werden" and a verb
 * whose participle is its infinitive too. Then it is "will", not "is being".
 */
export function isRatherFuture(words: Word[], werden: number, verb: number): boolean {
  const inside = words.slice(werden + 1, verb);
  if (!inside.some((word, at) => object.test(word.text) && !preposition.test(inside[at - 1]?.lower ?? '')))
    return false;
  const beside = [words[werden - 1], words[werden + 1]];
  if (beside.some((word) => word && speaker.test(word.lower))) return true;
  if (inside[0]?.text !== 'Sie') return false;
  return words[werden]!.lower === 'wird' || beginsWithItsSubject(words, werden);
}

/** “Unsere Mentorinnen werden …”, but not “In der Sprechstunde werden …” or “Dort werden …”. */
function beginsWithItsSubject(words: Word[], werden: number): boolean {
  let first = werden;
  while (first > 0 && !words[first]!.breaks) first -= 1;
  const subject = words[werden - 1];
  if (!subject || !isCapital(subject) || preposition.test(words[first]!.lower)) return false;
  return first < werden - 1 || !beginsSentences.has(subject.lower);
}
