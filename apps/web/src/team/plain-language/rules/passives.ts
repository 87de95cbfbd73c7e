/**
 * Who does it? The passive leaves that open. DIN 8581-1 prefers the active voice, DIN SPEC 33429 advises against the
 * passive. Meant is "werden" with a participle; a state (“ist geöffnet”) and the future tense are left alone.
 */
import type { Finding } from '../finding.ts';
import { isRatherFuture } from '../reading/future-tense.ts';
import { finiteAuxiliary, isLikeInfinitive, isParticiple, werden } from '../reading/verb-forms.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isCapital, type Word } from '../reading/split-words.ts';
import { likelyPassive } from '../words/participles.ts';

const conjunction = /^(?:und|oder|sowie|bzw|aber)$/;
/** Behind a participle: the sentence goes on after its frame, “entgegengenommen von Frau Bilyk”. */
const goesOn =
  /^(?:und|oder|sowie|sondern|aber|von|vom|durch|nach|am|an|im|in|ab|bis|bei|beim|mit|für|als|wie|zu|zum|zur|auf|aus)$/;

/** A finding from the form of "werden" to the participle, or from the participle to the form of "werden" behind it. */
export function passives({ sentences }: ReadText): Finding[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, index): Finding[] => {
      if (!werden.test(word.lower)) return [];
      const [from, to] = participleBefore(words, index) ?? participleBehind(words, index) ?? [];
      return from && to ? [{ rule: 'PASSIVE', start: from.start, end: to.end }] : [];
    }),
  );
}

/** “abgeholt und bezahlt werden”, “beraten zu werden”, “Gesucht werden …”; not “Wie geplant werden wir …”. */
function participleBefore(words: Word[], index: number): [Word, Word] | undefined {
  let at = words[index - 1]?.lower === 'zu' ? index - 2 : index - 1;
  if (words[index]!.breaks || !participleAt(words, at)) return undefined;
  const isFinite = at <= 1 && words[index]!.lower !== 'worden';
  if (isFinite && (words[at - 1]?.lower === 'wie' || endsWithInfinitive(words, index))) return undefined;
  for (;;) {
    if (participleAt(words, at - 1) && words[at]!.breaks) at -= 1;
    else if (conjunction.test(words[at - 1]?.lower ?? '') && participleAt(words, at - 2)) at -= 2;
    else return [words[at]!, words[index]!];
  }
}

/** “wird um 14 Uhr gekocht und gegessen”: the participle stands where the frame closes. */
function participleBehind(words: Word[], index: number): [Word, Word] | undefined {
  if (words[index]!.lower === 'worden') return undefined;
  let joinedByAnd = true;
  for (let at = index + 1; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.breaks) joinedByAnd = false;
    if (conjunction.test(word.lower)) joinedByAnd = true;
    if (finiteAuxiliary.test(word.lower) || werden.test(word.lower)) return undefined;
    if (!participleAt(words, at, 'in a frame') || !joinedByAnd || !closesFrame(words, at)) continue;
    if (likelyPassive.has(word.lower) && isRatherFuture(words, index, at)) return undefined;
    return [words[index]!, words[lastJoined(words, at)]!];
  }
  return undefined;
}

function closesFrame(words: Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.breaks) return true;
  return goesOn.test(next.lower) && !endsWithInfinitive(words, at);
}

/** Whether the clause closes with an infinitive, which makes "werden" a future tense. */
function endsWithInfinitive(words: Word[], from: number): boolean {
  let at = from;
  while (words[at + 1] && !words[at + 1]!.breaks) at += 1;
  return at > from && !isCapital(words[at]!) && isLikeInfinitive(words[at]!.lower);
}

function lastJoined(words: Word[], from: number): number {
  let at = from;
  for (;;) {
    if (words[at + 1]?.breaks && participleAt(words, at + 1)) at += 1;
    else if (
      conjunction.test(words[at + 1]?.lower ?? '') &&
      participleAt(words, at + 2) &&
      closesFrame(words, at + 2)
    )
      at += 2;
    else return at;
  }
}

function participleAt(words: Word[], at: number, where?: 'in a frame'): boolean {
  const word = words[at];
  return Boolean(word && (at === 0 || !isCapital(word)) && isParticiple(word.lower, where === 'in a frame'));
}
