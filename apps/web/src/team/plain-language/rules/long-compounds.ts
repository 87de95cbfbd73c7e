/**
 * Long words are taken apart. DIN SPEC 33429 advises hyphens in long compounds, and German spelling allows them for
 * legibility (Amtliches Regelwerk § 45). No norm we know gives a number of letters: twenty is our own measure.
 */
import type { Finding } from '../finding.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Word } from '../reading/split-words.ts';
import { compoundParts, knownLongWords } from '../words/compound-parts.ts';

const FEWEST_LETTERS = 20;
/** No part in our list is longer; keeps the search short for somebody asleep on the keyboard. */
const LONGEST_PART = 24;
const SHORT_PART = 5;
const LONGEST_WORD = 60;
/** What German puts between parts, and behind the last one. */
const between = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const atTheEnd = [...between, 'in', 'innen', 'ern', 'nen'];

/** A finding for each word with twenty letters and more without a hyphen; with hyphens as the suggestion if its parts are known. */
export function longCompounds({ sentences }: ReadText): Finding[] {
  return sentences.flatMap(({ words }) => words.flatMap(longPartsOf));
}

function longPartsOf({ text, start }: Word): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: part, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = part.length;
    if (letters < FEWEST_LETTERS || knownLongWords.has(part)) continue;
    const suggestion = withHyphens(part);
    const from = start + index;
    findings.push({
      rule: 'LONG_COMPOUND',
      start: from,
      end: from + letters,
      values: { letters, most: FEWEST_LETTERS - 1 },
      ...(suggestion && { suggestion }),
    });
  }
  return findings;
}

/** The word with a hyphen between its parts, as few as possible; undefined when we do not know all of them. */
function withHyphens(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (word.length > LONGEST_WORD || word[0] === lower[0]) return undefined;
  const cuts = fewestCuts(lower, 0, new Map());
  return cuts?.length ? parts(word, withoutShortFirst(cuts)).join('-') : undefined;
}

/** “Fahrsicherheits-Training”, not “Fahr-Sicherheits-Training”. */
function withoutShortFirst(cuts: number[]): number[] {
  const [first, second] = cuts;
  return first! < SHORT_PART && second && second < FEWEST_LETTERS ? cuts.slice(1) : cuts;
}

function parts(word: string, cuts: number[]): string[] {
  return [0, ...cuts].map((from, index) => {
    const part = word.slice(from, cuts[index]);
    return part[0]!.toUpperCase() + part.slice(1);
  });
}

/** Where the known parts of a word behind a place begin; remembers what it has tried, so that it stays linear. */
function fewestCuts(
  lower: string,
  from: number,
  tried: Map<number, number[] | undefined>,
): number[] | undefined {
  if (tried.has(from)) return tried.get(from);
  let best: number[] | undefined;
  for (let end = from + 2; end <= Math.min(lower.length, from + LONGEST_PART); end += 1) {
    if (!compoundParts.has(lower.slice(from, end))) continue;
    if (atTheEnd.includes(lower.slice(end))) return remember([]);
    for (const joint of between) {
      const next = end + joint.length;
      const cuts = lower.startsWith(joint, end) && next < lower.length && fewestCuts(lower, next, tried);
      if (cuts && (!best || cuts.length + 1 < best.length)) best = [next, ...cuts];
    }
  }
  return remember(best);

  function remember(cuts: number[] | undefined) {
    tried.set(from, cuts);
    return cuts;
  }
}
