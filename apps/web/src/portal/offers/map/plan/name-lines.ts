// A name of a part of town in lines: broken between its words, and where they are too long between syllables.

/** How wide a text is at most in Fira Sans and in what stands in for it, in its size. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (/[ijlI.,:;'’ ]/.test(letter)) return 0.31;
  if (/[frt\-/()]/.test(letter)) return 0.42;
  if (/[ackesvxyzJ]/.test(letter)) return 0.56;
  if (/[mwMWЩШЖЮщшжюм]/u.test(letter)) return 0.92;
  return letter === letter.toLowerCase() ? 0.61 : 0.7;
}

export const words = (name: string) => name.match(/[^\s\-/–]+(?:[-/–]+|\s+|$)/gu) ?? [name];

/** Between syllables by the rule for German: the last consonant before a vowel begins the next one (§ 108 of the rules). */
const BETWEEN_SYLLABLES =
  /(?<=\p{L}{3})(?=(?:sch|(?<!s)ch|st|ph|th|(?<!s)t|(?<![cpt])h|[bcdfgjklmnpqrsvwxzß])[aeiouyäöü]\p{L})/iu;

/** The words parted into syllables, with three letters at least before the first break and after the last. */
export const syllables = (name: string) => words(name).flatMap((word) => word.split(BETWEEN_SYLLABLES));

/** The pieces in so many lines, the widest as narrow as can be; null when there are fewer pieces. */
export function inLines(pieces: readonly string[], lines: number): string[] | null {
  const ways = partings(pieces, lines);
  const widest = (way: string[]) => Math.max(...way.map(widthOf));
  return ways.reduce<string[] | null>(
    (best, way) => (best && widest(best) <= widest(way) ? best : way),
    null,
  );
}

/** All ways to put pieces in lines, in their order. A line that ends within a word ends with a hyphen. */
function partings(pieces: readonly string[], lines: number): string[][] {
  if (lines === 1) return pieces.length > 0 ? [[pieces.join('').trim()]] : [];
  return pieces.slice(0, MOST_PIECES).flatMap((_, i) => {
    const line = pieces.slice(0, i + 1).join('');
    const hyphen = /\p{L}$/u.test(line) ? '-' : '';
    return partings(pieces.slice(i + 1), lines - 1).map((rest) => [line.trim() + hyphen, ...rest]);
  });
}

/** A name with more of them has lost its chance to be whole anyway. */
const MOST_PIECES = 12;
